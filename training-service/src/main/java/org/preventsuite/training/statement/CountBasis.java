package org.preventsuite.training.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Contract schema: CountBasis. What a count counts; counts on different bases are never added together. */
enum CountBasis {
    @JsonProperty("individuals")
    INDIVIDUALS,
    @JsonProperty("attendances")
    ATTENDANCES,
    @JsonProperty("completions")
    COMPLETIONS,
    @JsonProperty("invitations")
    INVITATIONS
}
