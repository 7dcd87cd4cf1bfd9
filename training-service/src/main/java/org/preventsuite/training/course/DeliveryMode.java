package org.preventsuite.training.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Contract schema: DeliveryMode. How a course reaches people. */
public enum DeliveryMode {
    @JsonProperty("classroom")
    CLASSROOM,
    @JsonProperty("webinar-live")
    WEBINAR_LIVE,
    @JsonProperty("webinar-recorded")
    WEBINAR_RECORDED,
    @JsonProperty("e-learning")
    E_LEARNING,
    @JsonProperty("briefing")
    BRIEFING,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("community-event")
    COMMUNITY_EVENT,
    @JsonProperty("email-link")
    EMAIL_LINK;

    /** True where nobody is known to have taken the course. */
    public boolean isExposure() {
        return this == EMAIL_LINK;
    }

    /** Reads the word of the contract. */
    static DeliveryMode of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
