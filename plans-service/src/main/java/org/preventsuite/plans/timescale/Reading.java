package org.preventsuite.plans.timescale;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one phrase of a cell says, before borrowed years are found.
 *
 * @param from first token of the phrase
 * @param to the token after its last
 */
record Reading(
        TimescaleKind kind,
        @Nullable When starts,
        @Nullable When ends,
        @Nullable Period recurrence,
        Confidence confidence,
        int from,
        int to) {

    static Reading of(TimescaleKind kind, @Nullable When starts, @Nullable When ends) {
        Confidence confidence = Confidence.HIGH;
        if (starts != null) {
            confidence = confidence.atMost(starts.confidence());
        }
        if (ends != null) {
            confidence = confidence.atMost(ends.confidence());
        }
        return new Reading(kind, starts, ends, null, confidence, 0, 0);
    }

    static Reading due(When time) {
        return of(TimescaleKind.FIXED, null, time.lastPart());
    }

    /** A point falls due; anything longer is a range. */
    static Reading at(When time) {
        return time.point() ? due(time) : of(TimescaleKind.RANGE, time, time);
    }

    static Reading recurring(Period every, @Nullable When starts, @Nullable When ends, Confidence confidence) {
        Confidence sure = of(TimescaleKind.ONGOING, starts, ends).confidence().atMost(confidence);
        return new Reading(TimescaleKind.RECURRING, starts, ends, every, sure, 0, 0);
    }

    Reading atMost(Confidence limit) {
        return new Reading(kind, starts, ends, recurrence, confidence.atMost(limit), from, to);
    }

    Reading placed(int first, int after) {
        return new Reading(kind, starts, ends, recurrence, confidence, first, after);
    }

    Reading with(@Nullable When newStarts, @Nullable When newEnds, Confidence limit) {
        return new Reading(kind, newStarts, newEnds, recurrence, confidence.atMost(limit), from, to);
    }
}
