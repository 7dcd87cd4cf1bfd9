package org.preventsuite.plans.compliance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a section could be had. */
enum SectionState {
    /** Read just now. */
    @JsonProperty("complete")
    COMPLETE,
    /** The last good copy. */
    @JsonProperty("stale")
    STALE,
    /** Neither. */
    @JsonProperty("unavailable")
    UNAVAILABLE,
    /** Not for this caller. */
    @JsonProperty("withheld")
    WITHHELD
}
