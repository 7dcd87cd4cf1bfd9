package org.preventsuite.plans.timescale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends years to times that lack one: from the next part of the cell, from the part before, from the reference date. */
final class YearFiller {
    private YearFiller() {}

    static List<Reading> fill(List<Reading> readings, TimescaleContext context) {
        List<Reading> filled = new ArrayList<>(readings);
        Collections.reverse(filled);
        lend(filled, YearFiller::first, (stretch, date) -> stretch.before(date), null);
        Collections.reverse(filled);
        lend(filled, YearFiller::last, (stretch, date) -> stretch.after(date.firstDay()), context.referenceDate());
        return filled;
    }

    /** How a date that is known places a time of the year. */
    private interface Placing {
        Span place(Stretch stretch, PartialDate known);
    }

    private static void lend(
            List<Reading> readings,
            Function<Reading, @Nullable PartialDate> knownOf,
            Placing placing,
            @Nullable PartialDate reference) {
        PartialDate known = reference;
        for (int index = 0; index < readings.size(); index++) {
            Reading reading = readings.get(index);
            if (known != null && isShortOfYear(reading)) {
                reading = placed(reading, known, placing);
                readings.set(index, reading);
            }
            PartialDate own = knownOf.apply(reading);
            known = own == null ? known : own;
        }
    }

    private static boolean isShortOfYear(Reading reading) {
        return reading.starts() instanceof Stretch || reading.ends() instanceof Stretch;
    }

    private static Reading placed(Reading reading, PartialDate known, Placing placing) {
        if (known.year() <= PartialDate.EARLIEST_YEAR + 1 || known.year() >= PartialDate.LATEST_YEAR - 1) {
            return reading;
        }
        When starts = reading.starts() instanceof Stretch stretch ? placing.place(stretch, known) : reading.starts();
        When ends = reading.ends() instanceof Stretch stretch ? placing.place(stretch, known) : reading.ends();
        return reading.with(starts, ends, Confidence.MEDIUM);
    }

    private static @Nullable PartialDate first(Reading reading) {
        if (reading.starts() instanceof Span span) {
            return span.start();
        }
        return reading.ends() instanceof Span span ? span.start() : null;
    }

    private static @Nullable PartialDate last(Reading reading) {
        if (reading.ends() instanceof Span span) {
            return span.end();
        }
        return reading.starts() instanceof Span span ? span.end() : null;
    }
}
