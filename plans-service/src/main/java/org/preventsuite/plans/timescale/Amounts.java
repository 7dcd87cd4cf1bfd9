package org.preventsuite.plans.timescale;

import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: «6 months», «two years», «12-month», «3-6 months», «30 working days». */
final class Amounts {
    private static final Map<String, Period> UNITS = Map.ofEntries(
            Map.entry("day", Period.ofDays(1)),
            Map.entry("days", Period.ofDays(1)),
            Map.entry("week", Period.ofDays(7)),
            Map.entry("weeks", Period.ofDays(7)),
            Map.entry("wk", Period.ofDays(7)),
            Map.entry("wks", Period.ofDays(7)),
            Map.entry("fortnight", Period.ofDays(14)),
            Map.entry("fortnights", Period.ofDays(14)),
            Map.entry("month", Period.ofMonths(1)),
            Map.entry("months", Period.ofMonths(1)),
            Map.entry("mth", Period.ofMonths(1)),
            Map.entry("mths", Period.ofMonths(1)),
            Map.entry("quarter", Period.ofMonths(3)),
            Map.entry("quarters", Period.ofMonths(3)),
            Map.entry("term", Period.ofMonths(4)),
            Map.entry("terms", Period.ofMonths(4)),
            Map.entry("year", Period.ofYears(1)),
            Map.entry("years", Period.ofYears(1)),
            Map.entry("yr", Period.ofYears(1)),
            Map.entry("yrs", Period.ofYears(1)));
    private static final Phrases JOINTS = Phrases.of("to", "or");
    private static final Phrases WORKING = Phrases.of("working", "business");

    private Amounts() {}

    /**
     * A length of time from the shorter to the longer of two, mostly the same.
     *
     * @param working whether its days are working days
     */
    record Amount(Period shortest, Period longest, boolean working) {
        boolean exact() {
            return shortest.equals(longest);
        }

        /** Whether it can be counted from there: not working days of a time whose bank holidays are not known. */
        boolean countsFrom(PartialDate base) {
            return !working || WorkingDays.areKnownAround(base.lastDay());
        }

        PartialDate shortestAfter(PartialDate base) {
            return moved(base, shortest);
        }

        PartialDate longestAfter(PartialDate base) {
            return moved(base, longest);
        }

        PartialDate longestBefore(PartialDate base) {
            return moved(base, longest.negated());
        }

        private PartialDate moved(PartialDate base, Period time) {
            return working ? base.plusWorkingDays(Math.toIntExact(PeriodParts.days(time))) : base.plus(time);
        }
    }

    /** The unit named here, such as a month, or null. */
    static @Nullable Period unit(Token token) {
        return token.is(TokenType.WORD) ? UNITS.get(token.text()) : null;
    }

    static @Nullable Amount read(TokenCursor cursor) {
        return cursor.attempt(() -> {
            int least = Numbers.small(cursor.next());
            int most = least;
            if (cursor.accept(TokenType.DASH) || cursor.acceptAny(JOINTS)) {
                int second = Numbers.small(cursor.peek());
                if (second > least) {
                    cursor.next();
                    most = second;
                }
            }
            boolean working = cursor.acceptAny(WORKING);
            if (!working) {
                cursor.acceptWord("calendar");
            }
            Period named = unit(cursor.next());
            Period unit = working && named != null ? workingDays(named) : named;
            if (least < 0 || most == 0 || unit == null) {
                return null;
            }
            return new Amount(unit.multipliedBy(least), unit.multipliedBy(most), working);
        });
    }

    /** A working week has five days; a working month has no number of its own. */
    private static @Nullable Period workingDays(Period unit) {
        long days = PeriodParts.days(unit);
        return unit.toTotalMonths() > 0 ? null : Period.ofDays((int) (days == 1 ? 1 : days / 7 * 5));
    }
}
