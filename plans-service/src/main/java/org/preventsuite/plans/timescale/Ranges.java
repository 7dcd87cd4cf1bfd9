package org.preventsuite.plans.timescale;

import org.jspecify.annotations.Nullable;

/** Joins two times to a range, lending the year of one to the other. */
final class Ranges {
    private Ranges() {}

    /** Null when the two cannot be a range because the second ends before the first begins. */
    static @Nullable When join(When first, When last) {
        if (first == Unanchored.TIME || last == Unanchored.TIME) {
            return Unanchored.TIME;
        }
        if (first instanceof Stretch from && last instanceof Stretch to) {
            return from.through(to);
        }
        Confidence confidence = first.confidence().atMost(last.confidence());
        if (first instanceof Stretch from && last instanceof Span to) {
            return Span.period(from.before(to.start()).start(), to.end(), sure(to, confidence, from.confidence()));
        }
        if (first instanceof Span from && last instanceof Stretch to) {
            return Span.period(
                    from.start(), to.after(from.start().firstDay()).end(), Confidence.MEDIUM.atMost(confidence));
        }
        if (first instanceof Span from && last instanceof Span to) {
            Span range = Span.period(from.start(), to.end(), confidence);
            return range.isBackwards() ? null : range;
        }
        return null;
    }

    /** A start whose year is written at the end of the range is as sure as the end. */
    private static Confidence sure(Span to, Confidence both, Confidence from) {
        return from == Confidence.MEDIUM ? to.confidence() : both;
    }
}
