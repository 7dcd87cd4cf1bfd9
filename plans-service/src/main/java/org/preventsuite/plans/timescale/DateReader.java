package org.preventsuite.plans.timescale;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days and months, in the British order, with or without their year. */
final class DateReader {
    private static final Phrases WEEKDAYS = Phrases.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");
    private static final Phrases DAY_JOINTS = Phrases.of("to", "until", "through");
    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "in", "by", "end", "mid", "early", "late", "of", "each", "every", "to", "until", "from", "between", "and",
            "since", "or", "during");
    private static final Set<String> AFTER_A_MONTH =
            Set.of("to", "and", "or", "until", "ongoing", "onwards", "through", "each", "every");

    private final TokenCursor cursor;
    private final NumericDates numeric;
    private final YearReader years;

    DateReader(TokenCursor cursor, YearReader years) {
        this.cursor = cursor;
        this.numeric = new NumericDates(cursor);
        this.years = years;
    }

    /** The year found after a month, and how sure it is. */
    private record YearFound(int year, Confidence confidence) {}

    /** A date in figures only. */
    @Nullable When figures() {
        return cursor.attempt(numeric::read);
    }

    /** A date that names its month. */
    @Nullable When words() {
        return cursor.attempt(() -> {
            cursor.acceptAny(WEEKDAYS);
            cursor.accept(TokenType.COMMA);
            cursor.acceptWord("the");
            When days = cursor.attempt(this::daysOfMonth);
            if (days != null) {
                return days;
            }
            When day = cursor.attempt(this::dayThenMonth);
            return day != null ? day : cursor.attempt(this::monthFirst);
        });
    }

    /** «1 - 5 March 2010». */
    private @Nullable When daysOfMonth() {
        int first = dayNumber(cursor.next());
        boolean listed =
                cursor.accept(TokenType.AMPERSAND) || cursor.acceptWord("and"); // these days, or from one to the other
        boolean joined = listed || cursor.accept(TokenType.DASH) || cursor.acceptAny(DAY_JOINTS);
        cursor.acceptWord("the");
        if (first < 0 || !joined) {
            return null;
        }
        When stated = dayThenMonth();
        When last = listed && stated != null ? stated.atMost(Confidence.MEDIUM) : stated;
        if (last instanceof Span span && span.end().day() != null && span.end().day() > first) {
            PartialDate end = span.end();
            return Span.period(new PartialDate(end.year(), end.month(), first), end, span.confidence());
        }
        if (last instanceof Stretch stretch
                && stretch.to().day() != null
                && stretch.to().day() > first) {
            return Stretch.point(stretch.to().month(), first, stretch.confidence())
                    .through(stretch);
        }
        return null;
    }

    private @Nullable When dayThenMonth() {
        int day = dayNumber(cursor.next());
        cursor.acceptWord("of");
        boolean glueMark = cursor.peek().glued() && cursor.accept(TokenType.DASH);
        int month = Months.of(cursor.next());
        if (day < 0
                || month == 0
                || (glueMark && !cursor.at(cursor.position() - 1).glued())) {
            return null;
        }
        return dated(month, day);
    }

    private @Nullable When monthFirst() {
        Token name = cursor.next();
        int month = Months.of(name);
        if (month == 0) {
            return null;
        }
        When american = cursor.attempt(() -> dayAfter(month));
        if (american != null) {
            return american;
        }
        When dated = dated(month, null);
        return dated instanceof Span || standsAlone(name) ? dated : null;
    }

    /** «April 3rd», «April 3, 2016». */
    private @Nullable When dayAfter(int month) {
        Token token = cursor.next();
        int day = dayNumber(token);
        cursor.accept(TokenType.COMMA);
        boolean yearFollows = Numbers.isYear(cursor.peek());
        return day > 0 && (token.is(TokenType.ORDINAL) || yearFollows) ? dated(month, day) : null;
    }

    private When dated(int month, @Nullable Integer day) {
        YearFound found = cursor.attempt(() -> yearAfter(month, day != null));
        if (found == null) {
            boolean possible = day == null || day <= YearMonth.of(2000, month).lengthOfMonth();
            return possible ? Stretch.point(month, day, Confidence.MEDIUM) : Stretch.point(month, null, Confidence.LOW);
        }
        return NumericDates.dayOrMonth(found.year(), month, day, found.confidence());
    }

    private @Nullable YearFound yearAfter(int month, boolean dayGiven) {
        cursor.accept(TokenType.DOT);
        cursor.accept(TokenType.COMMA);
        if (Numbers.isYear(cursor.peek())) {
            YearReader.Years pair = pairFollows() ? years.readPair() : null;
            if (pair != null) {
                return new YearFound(pair.convention().calendarYear(month, pair.first()), pair.confidence());
            }
            return new YearFound(cursor.next().number(), Confidence.HIGH);
        }
        cursor.acceptWord("of");
        boolean apostrophe = cursor.accept(TokenType.APOSTROPHE);
        boolean mark = !apostrophe
                && cursor.peek().glued()
                && (cursor.accept(TokenType.DASH) || cursor.accept(TokenType.SLASH));
        Token figures = cursor.next();
        if (mark && !figures.glued()) {
            return null;
        }
        if (Numbers.isYear(figures)) {
            return new YearFound(figures.number(), Confidence.HIGH);
        }
        boolean dayOfNext = Months.of(cursor.peek()) > 0 && !cursor.peek().startsLine();
        return figures.isNumberOf(2) && !dayOfNext ? twoFigures(figures.number(), apostrophe, mark, dayGiven) : null;
    }

    /** «March 2009/10» is March of that year; «March 2009 - 2010» begins a range. */
    private boolean pairFollows() {
        Token mark = cursor.peek(1);
        Token figures = cursor.peek(2);
        boolean pairMark =
                mark.is(TokenType.SLASH) || (mark.is(TokenType.DASH) && mark.glued() && figures.isNumberOf(2));
        int next = (cursor.peek().number() + 1) % 100;
        return pairMark && figures.glued() && figures.number() % 100 == next;
    }

    private static YearFound twoFigures(int figures, boolean apostrophe, boolean mark, boolean dayGiven) {
        boolean cannotBeDay = figures > 31 || figures == 0;
        Confidence confidence = Confidence.LOW;
        if (apostrophe || cannotBeDay) {
            confidence = Confidence.HIGH;
        } else if (mark || dayGiven) {
            confidence = Confidence.MEDIUM;
        }
        return new YearFound(Numbers.yearOfTwoFigures(figures), confidence);
    }

    /** A month without a year is read only where it cannot be another word. */
    private boolean standsAlone(Token name) {
        Token before = cursor.at(cursor.position() - 2);
        boolean introduced = cursor.position() > 1 && BEFORE_A_MONTH.contains(before.text());
        Token after = cursor.peek();
        boolean wordFollows = after.is(TokenType.WORD)
                && !after.startsLine()
                && Months.of(after) == 0
                && !AFTER_A_MONTH.contains(after.text());
        return (name.capital() || introduced) && !(Months.isAlsoAnOrdinaryWord(name) && wordFollows);
    }

    private static int dayNumber(Token token) {
        boolean figures = token.is(TokenType.ORDINAL) || token.isNumberOf(1) || token.isNumberOf(2);
        return figures && token.number() >= 1 && token.number() <= 31 ? token.number() : -1;
    }
}
