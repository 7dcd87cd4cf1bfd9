package org.preventsuite.plans.timescale;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how often something comes back: «weekly», «every 2 months», «twice a year», «end of quarters two and four». */
final class RecurrenceReader {
    private static final Map<Phrases, Recurrence> ADVERBS = Map.ofEntries(
            adverb(Period.ofDays(1), Confidence.HIGH, "daily"),
            adverb(Period.ofDays(7), Confidence.HIGH, "weekly"),
            adverb(Period.ofDays(14), Confidence.HIGH, "fortnightly"),
            adverb(Period.ofDays(14), Confidence.LOW, "biweekly", "bi weekly"),
            adverb(Period.ofMonths(1), Confidence.HIGH, "monthly"),
            adverb(Period.ofMonths(2), Confidence.LOW, "bimonthly", "bi monthly", "half termly"),
            adverb(Period.ofMonths(3), Confidence.HIGH, "quarterly"),
            adverb(Period.ofMonths(4), Confidence.MEDIUM, "termly"),
            adverb(Period.ofMonths(6), Confidence.HIGH, "half yearly", "halfyearly", "semi annually", "semi annual"),
            adverb(Period.ofMonths(6), Confidence.LOW, "biannually", "biannual", "bi annually", "bi annual"),
            adverb(Period.ofYears(1), Confidence.HIGH, "annually", "annual", "yearly", "per annum", "year on year"),
            adverb(Period.ofYears(2), Confidence.HIGH, "biennially", "biennial"),
            adverb(Period.ofYears(2), Confidence.LOW, "biyearly", "bi yearly"),
            adverb(Period.ofYears(3), Confidence.HIGH, "triennially", "triennial"));
    private static final Map<String, Period> LY_UNITS = Map.of(
            "weekly", Period.ofDays(7),
            "monthly", Period.ofMonths(1),
            "yearly", Period.ofYears(1),
            "annually", Period.ofYears(1));
    private static final Phrases EVERY = Phrases.of("every", "each", "once every", "once each", "once in every");
    private static final Phrases AT_EDGE = Phrases.of(
            "at the end of",
            "at end of",
            "by the end of",
            "by end of",
            "the end of",
            "end of",
            "at the start of",
            "start of",
            "the start of",
            "at the beginning of",
            "beginning of");
    private static final Phrases PER = Phrases.of("a", "per", "each", "every", "in a", "in each", "in every");
    private static final Phrases WEEKDAY =
            Phrases.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Phrases OF_THE_MONTH =
            Phrases.of("of the month", "of each month", "of every month", "in the month", "in each month");
    private static final Phrases AND = Phrases.of("and");
    private static final Phrases KINDS_OF_YEAR = Phrases.of("financial", "academic", "calendar", "school", "municipal");

    private final TokenCursor cursor;
    private final PeriodReader periods;
    private final YearReader years;

    RecurrenceReader(TokenCursor cursor, PeriodReader periods, YearReader years) {
        this.cursor = cursor;
        this.periods = periods;
        this.years = years;
    }

    /** How often, and how sure. */
    record Recurrence(Period every, Confidence confidence) {}

    private static Map.Entry<Phrases, Recurrence> adverb(Period every, Confidence confidence, String... words) {
        return Map.entry(Phrases.of(words), new Recurrence(every, confidence));
    }

    @Nullable Recurrence read() {
        return cursor.attempt(() -> {
            boolean edge = cursor.acceptAny(AT_EDGE);
            Recurrence every = cursor.attempt(this::everyUnit);
            if (every == null) {
                every = cursor.attempt(this::quarters);
            }
            if (every != null || edge) {
                return every;
            }
            Recurrence counted = cursor.attempt(this::dayOfMonth);
            if (counted == null) {
                counted = cursor.attempt(this::counted);
            }
            if (counted == null) {
                counted = cursor.attempt(this::times);
            }
            return counted != null ? counted : adverb();
        });
    }

    private @Nullable Recurrence adverb() {
        for (Map.Entry<Phrases, Recurrence> entry : ADVERBS.entrySet()) {
            if (cursor.acceptAny(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** «every 2 months», «each quarter», «every other week», «every September». */
    private @Nullable Recurrence everyUnit() {
        if (!cursor.acceptAny(EVERY)) {
            return null;
        }
        Amounts.Amount amount = Amounts.read(cursor);
        if (amount != null && amount.working()) {
            return null; // no ISO 8601 duration says so
        }
        if (amount != null) {
            return of(amount.longest(), amount.exact() ? Confidence.HIGH : Confidence.LOW);
        }
        if (Months.of(cursor.peek()) > 0) {
            cursor.next();
            return of(Period.ofYears(1), Confidence.MEDIUM);
        }
        if (cursor.acceptAny(WEEKDAY)) {
            return of(Period.ofDays(7), Confidence.HIGH);
        }
        boolean other = cursor.peek().isWord("other");
        int count = other ? 2 : Numbers.ordinal(cursor.peek());
        if (count > 0) {
            cursor.next();
        }
        if (count > 0 && cursor.acceptAny(WEEKDAY)) {
            boolean ofTheMonth = count != 2; // «every second Tuesday» may be one of every two
            return other
                    ? of(Period.ofDays(14), Confidence.HIGH)
                    : of(Period.ofMonths(1), ofTheMonth ? Confidence.MEDIUM : Confidence.LOW);
        }
        cursor.acceptAny(KINDS_OF_YEAR);
        Period unit = Amounts.unit(cursor.next());
        return unit == null ? null : of(unit.multipliedBy(Math.max(1, count)), Confidence.HIGH);
    }

    /** «second Tuesday of the month», «last Friday of each month». */
    private @Nullable Recurrence dayOfMonth() {
        int which = Numbers.ordinal(cursor.next());
        boolean day = cursor.acceptAny(WEEKDAY);
        return which > 0 && day && cursor.acceptAny(OF_THE_MONTH) ? of(Period.ofMonths(1), Confidence.HIGH) : null;
    }

    /** «6 monthly», «two-yearly». */
    private @Nullable Recurrence counted() {
        int count = Numbers.small(cursor.next());
        cursor.accept(TokenType.DASH);
        Period unit = LY_UNITS.get(cursor.next().text());
        return count < 1 || unit == null ? null : of(unit.multipliedBy(count), Confidence.HIGH);
    }

    /** «twice a year», «three times per year», «once a month». */
    private @Nullable Recurrence times() {
        int count = timesCount();
        boolean per = cursor.acceptAny(PER);
        cursor.acceptAny(KINDS_OF_YEAR);
        Token unit = cursor.next();
        Period each = Amounts.unit(unit);
        boolean yearly = unit.isWord("yearly") || unit.isWord("annually");
        if (count < 1 || (!yearly && (!per || each == null))) {
            return null;
        }
        if (each == null || each.getYears() == 1) {
            return 12 % count == 0
                    ? of(Period.ofMonths(12 / count), Confidence.HIGH)
                    : of(Period.ofYears(1), Confidence.LOW);
        }
        return of(each, count == 1 ? Confidence.HIGH : Confidence.LOW);
    }

    private int timesCount() {
        if (cursor.acceptWord("once")) {
            return 1;
        }
        if (cursor.acceptWord("twice")) {
            return 2;
        }
        int count = Numbers.small(cursor.next());
        return cursor.acceptWord("times") ? count : -1;
    }

    /** «quarters two and four», «Q2 and Q4», where no year follows: evenly spread ones come back after part of a year. */
    private @Nullable Recurrence quarters() {
        List<Integer> named = new ArrayList<>();
        Integer first = periods.quarterNumber();
        for (Integer quarter = first; quarter != null; quarter = joined() ? anotherQuarter() : null) {
            named.add(quarter);
        }
        if (named.size() < 2 || years.read() != null) {
            return null;
        }
        int count = named.size();
        boolean even = 4 % count == 0 && named.get(1) - named.get(0) == 4 / count;
        return even ? of(Period.ofMonths(12 / count), Confidence.MEDIUM) : of(Period.ofYears(1), Confidence.LOW);
    }

    private boolean joined() {
        boolean comma = cursor.accept(TokenType.COMMA);
        return cursor.accept(TokenType.AMPERSAND) || cursor.acceptAny(AND) || comma;
    }

    private @Nullable Integer anotherQuarter() {
        Integer named = periods.quarterNumber();
        if (named != null) {
            return named;
        }
        int bare = Numbers.small(cursor.peek());
        if (bare < 1 || bare > 4) {
            return null;
        }
        cursor.next();
        return bare;
    }

    private static @Nullable Recurrence of(Period every, Confidence confidence) {
        return Timescale.recurs(every) ? new Recurrence(every.normalized(), confidence) : null;
    }
}
