package org.preventsuite.plans.timescale;

import org.jspecify.annotations.Nullable;

/** Turns a reading into a timescale; what still lacks its year or its anchor becomes a condition, never a guess. */
final class Resolution {
    private Resolution() {}

    static Timescale timescale(Reading reading, String words, Mapping mapping) {
        PartialDate start = reading.starts() instanceof Span span ? span.start() : null;
        PartialDate end = reading.ends() instanceof Span span ? span.end() : null;
        boolean unknown = isUnknown(reading.starts()) || isUnknown(reading.ends());
        boolean backwards = start != null && end != null && end.lastDay().isBefore(start.firstDay());
        if (unknown && reading.recurrence() == null) {
            TimescaleKind kind = goesOn(reading.kind()) ? TimescaleKind.ONGOING : TimescaleKind.CONDITIONAL;
            return new Timescale(kind, null, null, null, words, Confidence.LOW, null, mapping);
        }
        boolean doubtful = unknown || backwards;
        return new Timescale(
                reading.kind(),
                backwards ? null : start,
                end,
                reading.recurrence(),
                words,
                doubtful ? Confidence.LOW : reading.confidence(),
                null,
                mapping);
    }

    private static boolean goesOn(TimescaleKind kind) {
        return switch (kind) {
            case ONGOING, FIXED_THEN_ONGOING, ONGOING_UNTIL -> true;
            case FIXED, RANGE, RECURRING, CONDITIONAL, UNSTATED -> false;
        };
    }

    private static boolean isUnknown(@Nullable When time) {
        return time != null && !(time instanceof Span);
    }
}
