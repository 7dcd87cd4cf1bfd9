package org.preventsuite.plans.timescale;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads one stated time, whatever its form, and times joined to a range. */
final class WhenReader {
    private static final Phrases END =
            Phrases.of("end of", "the end of", "end of the", "end", "close of", "year ending", "year ended");
    private static final Phrases START = Phrases.of("beginning of", "start of", "the start of", "the beginning of");
    private static final Phrases EARLY = Phrases.of("early", "early in");
    private static final Phrases MIDDLE = Phrases.of("mid", "middle of", "the middle of");
    private static final Phrases LATE = Phrases.of("late", "late in");
    private static final Phrases WEEK_OF = Phrases.of("week commencing", "week beginning", "week of");
    private static final Phrases TO =
            Phrases.of("to", "until", "till", "til", "through", "thru", "through to", "up to", "up until", "to the");
    private static final Phrases AND = Phrases.of("and");
    private static final Phrases OR = Phrases.of("or");

    private final TokenCursor cursor;
    private final YearReader years;
    private final DateReader dates;
    private final PeriodReader periods;
    private final RelativeReader relative;

    WhenReader(TokenCursor cursor, YearReader years, PeriodReader periods, TimescaleContext context) {
        this.cursor = cursor;
        this.years = years;
        this.dates = new DateReader(cursor, years);
        this.periods = periods;
        this.relative = new RelativeReader(cursor, dates, years, context);
    }

    /** One time, or a range of two joined by a dash or a word. */
    @Nullable When read() {
        When first = cursor.attempt(this::single);
        if (first == null) {
            return null;
        }
        When range = cursor.attempt(() -> joined(first));
        When time = range != null ? range : first;
        cursor.attempt(this::quarterInBrackets);
        return time;
    }

    /** What something begins in: a range of two times whole, but of one no longer than a year, «2010/11», its beginning. */
    @Nullable When readStart() {
        When first = cursor.attempt(this::single);
        When range = first == null ? null : cursor.attempt(() -> joined(first));
        cursor.attempt(this::quarterInBrackets);
        if (range != null || first == null) {
            return range;
        }
        boolean isLong = first instanceof Span span
                && span.end().lastDay().isAfter(span.start().firstDay().plusYears(1));
        return first.point() || isLong ? first : first.firstPart();
    }

    /** «January to March 2025 (quarter 4)» says the same twice. */
    private @Nullable Integer quarterInBrackets() {
        Integer quarter = cursor.accept(TokenType.OPEN) ? periods.quarterNumber() : null;
        return quarter != null && cursor.accept(TokenType.CLOSE) ? quarter : null;
    }

    /** The rest of «between X and Y». */
    @Nullable When readBetween() {
        return cursor.attempt(() -> {
            When first = single();
            boolean joint =
                    cursor.accept(TokenType.AMPERSAND) || cursor.accept(TokenType.DASH) || cursor.acceptAny(AND);
            return first != null && joint ? rangeFrom(first) : null;
        });
    }

    /** The range that begins with the first time, if it goes on to a second. */
    private @Nullable When joined(When first) {
        boolean yearless = first instanceof Stretch;
        if ((yearless && cursor.accept(TokenType.SLASH)) || dashThatJoins() || cursor.acceptAny(TO)) {
            return rangeFrom(first);
        }
        When either = yearless && cursor.acceptAny(OR) ? rangeFrom(first) : null;
        return either == null ? null : either.atMost(Confidence.MEDIUM);
    }

    /** A dash that opens a line is a bullet, unless it is the only one: then the range was wrapped. */
    private boolean dashThatJoins() {
        return cursor.peek().is(TokenType.DASH)
                && (!cursor.peek().startsLine() || cursor.opensOneLineOnly())
                && cursor.accept(TokenType.DASH);
    }

    private @Nullable When rangeFrom(When first) {
        cursor.accept(TokenType.DASH);
        When last = single();
        return last == null ? null : Ranges.join(first, last);
    }

    private @Nullable When single() {
        When relativeTime = cursor.attempt(relative::read);
        if (relativeTime != null) {
            return relativeTime;
        }
        When edge = cursor.attempt(this::edge);
        return edge != null ? edge : plain();
    }

    private @Nullable When edge() {
        if (cursor.acceptAny(WEEK_OF)
                || cursor.attempt(() -> weekMark("c")) != null
                || cursor.attempt(() -> weekMark("b")) != null) {
            return week(plainOrNull());
        }
        if (cursor.acceptAny(END) || cursor.attempt(() -> weekMark("e")) != null) {
            When time = plainOrNull();
            return time == null ? null : time.lastPart();
        }
        if (cursor.acceptAny(START)) {
            When time = plainOrNull();
            return time == null ? null : time.firstPart().atMost(Confidence.MEDIUM);
        }
        int third = third();
        cursor.accept(TokenType.DASH);
        When time = third == 0 ? null : plainOrNull();
        return time == null ? null : partOf(time, third);
    }

    /** «w/c», «w/b», «w/e». */
    private @Nullable Boolean weekMark(String letter) {
        boolean found = cursor.acceptWord("w") && cursor.accept(TokenType.SLASH) && cursor.acceptWord(letter);
        return found ? Boolean.TRUE : null;
    }

    private static @Nullable When week(@Nullable When day) {
        if (!(day instanceof Span span) || span.start().day() == null) {
            return day;
        }
        return Span.period(span.start(), PartialDate.of(span.start().firstDay().plusDays(6)), span.confidence());
    }

    private int third() {
        if (cursor.acceptAny(EARLY)) {
            return 1;
        }
        if (cursor.acceptAny(MIDDLE)) {
            return 2;
        }
        return cursor.acceptAny(LATE) ? 3 : 0;
    }

    /** A third of a bare year is only a guess; within a month the month is said and no more. */
    private static When partOf(When time, int third) {
        if (time instanceof Span span && span.point() && span.start().month() == null) {
            YearMonth from = YearMonth.of(span.start().year(), third * 4 - 3);
            return Span.period(
                    PartialDate.of(from.getYear(), from.getMonthValue()),
                    PartialDate.of(from.getYear(), from.getMonthValue() + 3),
                    Confidence.LOW);
        }
        return time.atMost(time.point() ? Confidence.MEDIUM : Confidence.LOW);
    }

    private @Nullable When plainOrNull() {
        cursor.acceptWord("the");
        return cursor.attempt(this::plain);
    }

    private @Nullable When plain() {
        When figures = dates.figures();
        if (figures != null) {
            return figures;
        }
        When period = periods.read();
        if (period != null) {
            return explained(period);
        }
        When date = dates.words();
        if (date != null) {
            return date;
        }
        YearReader.Years year = years.read();
        return year == null ? null : year.span();
    }

    /** «quarter 4 (January to March 2025)»: what the brackets say counts. */
    private When explained(When period) {
        When inBrackets = cursor.attempt(() -> {
            if (!cursor.accept(TokenType.OPEN)) {
                return null;
            }
            When inner = dates.words();
            When range = inner != null ? joined(inner) : null;
            return range != null && cursor.accept(TokenType.CLOSE) ? range : null;
        });
        if (inBrackets == null || (period instanceof Span && inBrackets instanceof Stretch)) {
            return period;
        }
        YearReader.Years year = inBrackets instanceof Stretch ? years.read() : null;
        if (year != null && inBrackets instanceof Stretch months) {
            int calendarYear =
                    year.pair() ? year.convention().calendarYear(months.from().month(), year.first()) : year.first();
            return months.startingIn(calendarYear);
        }
        return inBrackets;
    }
}
