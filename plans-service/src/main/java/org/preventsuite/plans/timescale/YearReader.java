package org.preventsuite.plans.timescale;

import org.jspecify.annotations.Nullable;

/** Reads years and pairs of years: «2010», «2017/18», «2025-28», «2008 to 2011», «FY2010-11», «academic year 2015-16». */
final class YearReader {
    private static final Phrases FINANCIAL = Phrases.of("fy", "financial year", "fiscal year", "financial years");
    private static final Phrases ACADEMIC = Phrases.of("academic year", "school year", "academic years");
    private static final Phrases CALENDAR = Phrases.of("calendar year", "calendar years");
    private static final Phrases YEAR = Phrases.of("year", "years");
    private static final Phrases TO = Phrases.of("to", "until", "till", "through to", "through");
    private static final int LONGEST_PLAN = 10;

    private final TokenCursor cursor;
    private final YearConvention usual;

    YearReader(TokenCursor cursor, YearConvention usual) {
        this.cursor = cursor;
        this.usual = usual;
    }

    /** Years with the convention they are to be understood in. */
    record Years(int first, int last, boolean pair, YearConvention convention, Confidence confidence) {
        Span span() {
            if (pair) {
                return convention == YearConvention.CALENDAR || last > first
                        ? convention.pair(first, last, confidence)
                        : convention.startingIn(first, confidence);
            }
            return Span.point(PartialDate.of(first), confidence);
        }

        boolean consecutive() {
            return pair && last == first + 1;
        }
    }

    private enum Joint {
        SLASH,
        DASH,
        WORD
    }

    @Nullable Years read() {
        return cursor.attempt(() -> {
            YearConvention named = convention();
            boolean yearWord = named == null && cursor.acceptAny(YEAR);
            Years years = yearWord ? fullYears(null) : years(named);
            if (years != null && named == null) {
                YearConvention after = convention();
                return after == null ? years : named(years, after);
            }
            return years;
        });
    }

    /** A pair, or nothing; a single year is left alone. */
    @Nullable Years readPair() {
        return cursor.attempt(() -> {
            Years years = read();
            return years != null && years.pair() ? years : null;
        });
    }

    @Nullable YearConvention convention() {
        if (cursor.acceptAny(FINANCIAL)) {
            return YearConvention.FINANCIAL;
        }
        if (cursor.acceptAny(ACADEMIC)) {
            return YearConvention.ACADEMIC;
        }
        return cursor.acceptAny(CALENDAR) ? YearConvention.CALENDAR : null;
    }

    private @Nullable Years years(@Nullable YearConvention named) {
        Years full = fullYears(named);
        return full != null ? full : cursor.attempt(() -> shortPair(named));
    }

    private @Nullable Years fullYears(@Nullable YearConvention named) {
        Token first = cursor.peek();
        if (!Numbers.isYear(first) || followsCurrency()) {
            return null;
        }
        cursor.next();
        Years pair = cursor.attempt(() -> pairFrom(first.number()));
        if (pair != null) {
            return named == null ? pair : named(pair, named);
        }
        Years single = new Years(first.number(), first.number(), false, usual, Confidence.MEDIUM);
        return named == null ? single : named(single, named);
    }

    private boolean followsCurrency() {
        Token before = cursor.at(cursor.position() - 1);
        return cursor.position() > 0
                && cursor.peek().glued()
                && (before.text().equals("£") || before.text().equals("#"));
    }

    private @Nullable Years pairFrom(int first) {
        Joint joint = joint();
        if (joint == null) {
            return null;
        }
        Token second = cursor.next();
        int last = lastYear(first, second);
        boolean startsDate = joint == Joint.DASH && second.isNumberOf(2) && Months.of(cursor.peek()) > 0;
        boolean wordNeedsFull = joint == Joint.WORD && second.isNumberOf(2);
        if (last < 0 || startsDate || wordNeedsFull) {
            return null;
        }
        return pair(first, last, joint, second);
    }

    private Years pair(int first, int last, Joint joint, Token second) {
        boolean consecutive = last == first + 1;
        if (joint == Joint.SLASH) {
            boolean sure = consecutive && usual == YearConvention.FINANCIAL;
            return new Years(first, last, true, usual, sure ? Confidence.HIGH : Confidence.MEDIUM);
        }
        if (joint == Joint.WORD) {
            return new Years(first, last, true, usual, Confidence.MEDIUM);
        }
        if (consecutive) {
            return new Years(first, last, true, usual, Confidence.LOW); // financial or academic, both are defensible
        }
        if (second.isNumberOf(4)) {
            boolean academic = usual == YearConvention.ACADEMIC;
            return new Years(first, last, true, academic ? usual : YearConvention.CALENDAR, Confidence.MEDIUM);
        }
        boolean couldBeMonth = second.number() <= 12;
        return new Years(first, last, true, usual, couldBeMonth ? Confidence.LOW : Confidence.MEDIUM);
    }

    private @Nullable Joint joint() {
        if (cursor.accept(TokenType.SLASH)) {
            return Joint.SLASH;
        }
        if (!cursor.peek().startsLine() && cursor.accept(TokenType.DASH)) {
            return Joint.DASH;
        }
        return cursor.acceptAny(TO) ? Joint.WORD : null;
    }

    private static int lastYear(int first, Token second) {
        int last = second.number();
        if (second.isNumberOf(2)) {
            last += first / 100 * 100;
            last = last < first ? last + 100 : last;
        } else if (!Numbers.isYear(second)) {
            return -1;
        }
        boolean plausible = last > first && last - first <= LONGEST_PLAN;
        return plausible ? last : -1;
    }

    /** «17/18», or «FY 17-18»: two figures each. */
    private @Nullable Years shortPair(@Nullable YearConvention named) {
        Token first = cursor.next();
        Token joint = cursor.next();
        Token second = cursor.next();
        boolean joined = joint.glued()
                && second.glued()
                && (joint.is(TokenType.SLASH) || (named != null && joint.is(TokenType.DASH)));
        if (!first.isNumberOf(2) || !second.isNumberOf(2) || !joined || goesOn()) {
            return null;
        }
        int year = Numbers.yearOfTwoFigures(first.number());
        if (Numbers.yearOfTwoFigures(second.number()) != year + 1) {
            return null;
        }
        Years pair = new Years(year, year + 1, true, usual, Confidence.LOW);
        return named == null ? pair : named(pair, named);
    }

    private boolean goesOn() {
        boolean mark = cursor.peek().is(TokenType.SLASH)
                || cursor.peek().is(TokenType.DASH)
                || cursor.peek().is(TokenType.DOT);
        return mark && cursor.peek(1).is(TokenType.NUMBER) && cursor.peek(1).glued();
    }

    /** The convention is stated; a single year that runs across two calendar years may still mean either. */
    private static Years named(Years years, YearConvention convention) {
        if (years.pair()) {
            return new Years(years.first(), years.last(), true, convention, Confidence.HIGH);
        }
        boolean calendar = convention == YearConvention.CALENDAR;
        return new Years(
                years.first(), years.first(), !calendar, convention, calendar ? Confidence.HIGH : Confidence.LOW);
    }
}
