package org.preventsuite.training.audience;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Contract schema: AudienceKind. What kind of people an audience is; only staff count as staff trained. */
public enum AudienceKind {
    @JsonProperty("staff")
    STAFF,
    @JsonProperty("members")
    MEMBERS,
    @JsonProperty("contractors")
    CONTRACTORS,
    @JsonProperty("learners")
    LEARNERS,
    @JsonProperty("community")
    COMMUNITY,
    @JsonProperty("partner")
    PARTNER,
    @JsonProperty("schools")
    SCHOOLS;

    public boolean isStaff() {
        return this == STAFF;
    }

    /** Reads the word of the contract. */
    public static AudienceKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
