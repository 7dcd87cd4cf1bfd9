package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for one section's figures.
 *
 * @param figures absent when unavailable or withheld
 * @param asAt when the figures were read; absent with them
 * @param gap why it is not complete; absent when it is
 */
record Finding<T>(
        SectionState state,
        @Nullable T figures,
        @Nullable Instant asAt,
        @Nullable Gap gap) {
    static <T> Finding<T> complete(T figures, Instant asAt) {
        return new Finding<>(SectionState.COMPLETE, figures, asAt, null);
    }

    static <T> Finding<T> stale(LastGood.Copy<T> copy, Gap gap) {
        return new Finding<>(SectionState.STALE, copy.figures(), copy.asAt(), gap);
    }

    static <T> Finding<T> unavailable(Gap gap) {
        return new Finding<>(SectionState.UNAVAILABLE, null, null, gap);
    }

    static <T> Finding<T> withheld(Gap gap) {
        return new Finding<>(SectionState.WITHHELD, null, null, gap);
    }

    /** The figures as something else, where there are any. */
    <R> @Nullable R as(Function<T, @Nullable R> view) {
        return figures == null ? null : view.apply(figures);
    }
}
