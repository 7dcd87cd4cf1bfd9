package org.preventsuite.plans.scale;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Versioned;
import org.preventsuite.plans.rating.RatingWords;
import org.preventsuite.plans.rating.Scale;

/** Contract schema: RatingScaleInFull. */
record RatingScaleView(String scale, long version, List<Value> values) implements Versioned {
    /** Scales change only with a release. */
    private static final long SHIPPED = 1;

    /** Contract schema: RatingScaleValue. */
    record Value(String value, List<Term> terms) {}

    /** Contract schema: RatingTerm. */
    record Term(
            String words, @Nullable String source, @Nullable String meaning) {}

    static RatingScaleView of(Scale scale) {
        return new RatingScaleView(
                scale.word(),
                SHIPPED,
                Stream.concat(scale.steps().stream(), Stream.of(Scale.NOT_ASSESSED))
                        .map(value -> new Value(value, terms(scale, value)))
                        .toList());
    }

    private static List<Term> terms(Scale scale, String value) {
        return RatingWords.terms(scale, value).stream()
                .map(term -> new Term(term.words(), term.source(), term.meaning()))
                .toList();
    }
}
