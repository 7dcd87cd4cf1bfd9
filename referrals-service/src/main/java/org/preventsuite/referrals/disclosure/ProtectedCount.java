package org.preventsuite.referrals.disclosure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Contract schema: ProtectedCount. A count of people as it may leave the service. Withheld is never zero. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProtectedCount.Exact.class, name = "exact"),
    @JsonSubTypes.Type(value = ProtectedCount.Rounded.class, name = "rounded"),
    @JsonSubTypes.Type(value = ProtectedCount.Withheld.class, name = "withheld")
})
public sealed interface ProtectedCount {
    /** Nobody at all, where the policy shows that. */
    record Exact(int value) implements ProtectedCount {}

    record Rounded(int value, int atLeast, int atMost) implements ProtectedCount {}

    record Withheld(int atLeast, int atMost) implements ProtectedCount {}

    /** What the count may be for a reader who knows the policy and this count alone. */
    default Interval possible() {
        if (this instanceof Rounded rounded) {
            return new Interval(rounded.atLeast(), rounded.atMost());
        }
        if (this instanceof Withheld withheld) {
            return new Interval(withheld.atLeast(), withheld.atMost());
        }
        int value = ((Exact) this).value();
        return new Interval(value, value);
    }

    /** What it adds to a total: a withheld count adds nothing, so that a total says nothing of it. */
    default int published() {
        if (this instanceof Rounded rounded) {
            return rounded.value();
        }
        return this instanceof Exact exact ? exact.value() : 0;
    }
}
