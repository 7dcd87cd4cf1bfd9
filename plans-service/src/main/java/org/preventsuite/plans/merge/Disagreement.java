package org.preventsuite.plans.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/**
 * What a merge does not decide: the draft keeps what it has until somebody does.
 *
 * @param field the field in question; absent where it is the item as a whole
 * @param here what the draft says; absent where it does not state the field
 * @param sides what the inputs say, each value once
 */
public record Disagreement(
        Kind kind, @Nullable String field, @Nullable Object here, List<Side> sides) {
    /** What is disagreed about. */
    public enum Kind implements WireWord {
        /** Inputs say different things, or other things than the draft was edited to. */
        DIFFERS,
        /** No input has the item any more, but in the draft it was edited or worked on. */
        GONE_THERE,
        /** The item was deleted in the draft, but an input has changed it since. */
        GONE_HERE
    }

    /** Contract schema: ConflictSide. A value and who says it; a value that is absent is not stated. */
    public record Side(@Nullable Object value, List<Origin> origins) {
        public Side {
            origins = List.copyOf(origins);
        }
    }

    public Disagreement {
        sides = List.copyOf(sides);
    }
}
