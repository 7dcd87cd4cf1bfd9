package org.preventsuite.plans.timescale;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads times counted from the reference date: «end of financial year», «within 6 months», «in the last 36 months»,
 * «next quarter», «year 2», «immediately». Without a reference date they are unanchored.
 */
final class RelativeReader {
    private static final Phrases IMMEDIATE = Phrases.of(
            "immediately", "immediate", "with immediate effect", "straight away", "straightaway", "forthwith", "now");
    private static final Phrases END_OF =
            Phrases.of("end of the", "the end of the", "end of", "the end of", "close of", "end", "year end of");
    private static final Phrases YEAR_END = Phrases.of("year end", "yearend", "end of year", "the year end");
    private static final Phrases THIS = Phrases.of("this", "current", "the current", "this current", "in");
    private static final Phrases NEXT =
            Phrases.of("next", "the next", "coming", "the coming", "the following", "following");
    private static final Phrases AHEAD = Phrases.of(
            "within the next",
            "within next",
            "within the first",
            "within",
            "inside",
            "in the next",
            "in next",
            "in the coming",
            "in",
            "next",
            "the next",
            "no later than");
    private static final Phrases LASTING = Phrases.of(
            "over",
            "for",
            "over a period of",
            "for a period of",
            "over the next",
            "over next",
            "for the next",
            "for next",
            "during the next",
            "over the coming",
            "throughout the next");
    private static final Phrases BACK = Phrases.of(
            "in the last",
            "in the past",
            "in the previous",
            "within the last",
            "within the past",
            "over the last",
            "over the past",
            "during the last",
            "during the past",
            "for the last",
            "for the past",
            "the last",
            "the past",
            "in last",
            "last",
            "past",
            "previous",
            "the previous");
    private static final Phrases COUNTED_FROM =
            Phrases.of("of", "after", "from", "following", "post", "since", "prior", "before");
    private static final Phrases NOW =
            Phrases.of("now", "today", "the date of this plan", "the date of this report", "date of this plan");
    private static final Phrases PLAN_YEAR = Phrases.of("year", "yr", "years");
    private static final int LONGEST_YEARS = 700;

    private final TokenCursor cursor;
    private final DateReader dates;
    private final YearReader years;
    private final TimescaleContext context;

    RelativeReader(TokenCursor cursor, DateReader dates, YearReader years, TimescaleContext context) {
        this.cursor = cursor;
        this.dates = dates;
        this.years = years;
        this.context = context;
    }

    @Nullable When read() {
        if (cursor.acceptAny(IMMEDIATE)) {
            PartialDate reference = reference();
            return reference == null ? Unanchored.TIME : Span.point(reference, Confidence.MEDIUM);
        }
        When end = cursor.attempt(this::endOfUnit);
        if (end == null) {
            end = cursor.attempt(this::namedUnit);
        }
        if (end == null) {
            end = cursor.attempt(this::lookBack);
        }
        if (end == null) {
            end = cursor.attempt(this::ahead);
        }
        return end != null ? end : cursor.attempt(this::planYear);
    }

    /** The reference date, unless counting from it could leave the years that can be written. */
    private @Nullable PartialDate reference() {
        PartialDate reference = context.referenceDate();
        boolean countable = reference != null
                && reference.year() >= PartialDate.EARLIEST_YEAR + LONGEST_YEARS
                && reference.year() <= PartialDate.LATEST_YEAR - LONGEST_YEARS;
        return countable ? reference : null;
    }

    private @Nullable When endOfUnit() {
        When yearEnd = cursor.attempt(this::yearEnd);
        if (yearEnd != null) {
            return yearEnd;
        }
        if (!cursor.acceptAny(END_OF)) {
            return null;
        }
        boolean next = cursor.acceptAny(NEXT);
        boolean thisOne = !next && cursor.acceptAny(THIS);
        When unit = unit(next ? 1 : 0, thisOne);
        return unit == null ? null : unit.lastPart();
    }

    /** «year end», «financial year end». */
    private @Nullable When yearEnd() {
        YearConvention named = years.convention();
        boolean found = named == null ? cursor.acceptAny(YEAR_END) : cursor.acceptWord("end");
        return found && !figuresFollow() ? yearOf(named, 0).lastPart() : null;
    }

    private @Nullable When namedUnit() {
        boolean next = cursor.acceptAny(NEXT);
        if (!next && !cursor.acceptAny(THIS)) {
            return null;
        }
        cursor.accept(TokenType.DASH);
        return unit(next ? 1 : 0, true);
    }

    /** The year, quarter, month or week of the reference date, or the one after. */
    private @Nullable When unit(int later, boolean introduced) {
        YearConvention named = years.convention();
        if (named != null) {
            return figuresFollow() ? null : yearOf(named, later);
        }
        Token word = cursor.next();
        Period unit = Amounts.unit(word);
        if (unit == null || figuresFollow() || word.text().endsWith("s") || word.isWord("fortnight")) {
            return null;
        }
        if (word.isWord("term")) {
            return Unanchored.TIME;
        }
        if (unit.getYears() == 1) {
            return yearOf(null, later).atMost(introduced ? Confidence.MEDIUM : Confidence.LOW);
        }
        PartialDate reference = reference();
        if (reference == null
                || reference.month() == null
                || (!PeriodParts.isWholeMonths(unit) && reference.day() == null)) {
            return Unanchored.TIME;
        }
        return PeriodParts.isWholeMonths(unit)
                ? monthOrQuarter(reference, later, Math.toIntExact(unit.toTotalMonths()))
                : week(reference, later, unit);
    }

    private When yearOf(@Nullable YearConvention named, int later) {
        PartialDate reference = reference();
        if (reference == null) {
            return Unanchored.TIME;
        }
        YearConvention convention = named == null ? context.years() : named;
        boolean sure = named != null && reference.month() != null;
        int year = convention.startYearOf(reference.firstDay()) + later;
        Span span = convention.startingIn(year, sure ? Confidence.HIGH : Confidence.LOW);
        return span.lasting();
    }

    private static When week(PartialDate reference, int later, Period unit) {
        LocalDate day = reference.firstDay().plus(unit.multipliedBy(later));
        long days = PeriodParts.days(unit);
        LocalDate first = days == 7 ? day.minusDays(day.getDayOfWeek().getValue() - 1L) : day;
        return Span.period(PartialDate.of(first), PartialDate.of(first.plusDays(days - 1)), Confidence.MEDIUM);
    }

    /** Quarters begin in the same months in every convention but the academic one. */
    private When monthOrQuarter(PartialDate reference, int later, int months) {
        LocalDate first = reference.firstDay().withDayOfMonth(1);
        int into = Math.floorMod(first.getMonthValue() - context.years().firstMonthOfQuarter(1), months);
        LocalDate from = first.minusMonths(into).plusMonths((long) later * months);
        LocalDate to = from.plusMonths(months - 1L);
        return new Span(
                PartialDate.of(from.getYear(), from.getMonthValue()),
                PartialDate.of(to.getYear(), to.getMonthValue()),
                months == 1,
                Confidence.MEDIUM);
    }

    private boolean figuresFollow() {
        return cursor.peek().is(TokenType.NUMBER) || cursor.peek().is(TokenType.ORDINAL);
    }

    private @Nullable When lookBack() {
        if (!cursor.acceptAny(BACK)) {
            return null;
        }
        Amounts.Amount amount = Amounts.read(cursor);
        if (amount == null) {
            return null;
        }
        PartialDate reference = reference();
        return reference == null || !amount.countsFrom(reference)
                ? Unanchored.TIME
                : Span.period(amount.longestBefore(reference), reference, Confidence.MEDIUM);
    }

    private @Nullable When ahead() {
        int before = cursor.position();
        boolean lasting = cursor.acceptAny(LASTING);
        boolean introduced = lasting || cursor.acceptAny(AHEAD);
        Amounts.Amount amount = introduced && cursor.acceptWord("a") ? one() : Amounts.read(cursor);
        if (amount == null) {
            return null;
        }
        boolean counted = cursor.acceptAny(COUNTED_FROM);
        if (!introduced && !counted && !standsAlone(before)) {
            return null;
        }
        PartialDate base = counted ? base() : reference();
        if (base == null || !amount.countsFrom(base)) {
            return Unanchored.TIME;
        }
        PartialDate end = amount.longestAfter(base);
        if (lasting || !amount.exact()) {
            PartialDate start = lasting ? base : amount.shortestAfter(base);
            return Span.period(start, end, Confidence.MEDIUM);
        }
        return Span.point(end, base.month() == null ? Confidence.LOW : Confidence.MEDIUM);
    }

    private Amounts.@Nullable Amount one() {
        Period unit = Amounts.unit(cursor.next());
        return unit == null ? null : new Amounts.Amount(unit, unit, false);
    }

    /** What the length is counted from: a date that follows, an event that is not known, or the reference date. */
    private @Nullable PartialDate base() {
        if (cursor.acceptAny(NOW)) {
            return reference();
        }
        When figures = dates.figures();
        When counted = figures != null ? figures : dates.words();
        return counted instanceof Span span ? span.end() : null;
    }

    private boolean standsAlone(int before) {
        Token first = cursor.at(before);
        Token after = cursor.peek();
        boolean opens = first.startsLine() || cursor.at(before - 1).is(TokenType.OPEN);
        boolean closes =
                after.startsLine() || after.is(TokenType.END) || after.is(TokenType.CLOSE) || after.is(TokenType.DOT);
        return opens && closes;
    }

    /** «Year 1», «Years 1-3» of the plan; but not «Year 6 pupils». */
    private @Nullable When planYear() {
        if (!cursor.acceptAny(PLAN_YEAR)) {
            return null;
        }
        int first = Numbers.small(cursor.next());
        int last = first;
        if (cursor.peek().is(TokenType.DASH) && Numbers.small(cursor.peek(1)) > first) {
            cursor.next();
            last = Numbers.small(cursor.next());
        }
        boolean named = cursor.peek().is(TokenType.WORD) && !cursor.peek().startsLine();
        if (first < 1 || last > 10 || named) {
            return null;
        }
        PartialDate reference = reference();
        if (reference == null || reference.month() == null) {
            return Unanchored.TIME;
        }
        PartialDate start = reference.plus(Period.ofYears(first - 1));
        return Span.period(start, reference.plus(Period.ofYears(last)).previous(), Confidence.LOW);
    }
}
