package org.preventsuite.training.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Contract schema: CountBasis. What a count counts; counts on different bases are never added together. */
public enum CountBasis {
    @JsonProperty("individuals")
    INDIVIDUALS,
    @JsonProperty("attendances")
    ATTENDANCES,
    @JsonProperty("completions")
    COMPLETIONS,
    @JsonProperty("invitations")
    INVITATIONS;

    /** True where it counts people who were trained, each once; a seat taken or an invitation is no person. */
    public boolean countsPeopleTrained() {
        return this == INDIVIDUALS || this == COMPLETIONS;
    }
}
