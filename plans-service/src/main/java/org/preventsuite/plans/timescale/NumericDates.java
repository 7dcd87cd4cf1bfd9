package org.preventsuite.plans.timescale;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures: «03/04/2016» is 3 April, «2016-04-03» too, «04/2016» and «2016-04» the month. */
final class NumericDates {
    private final TokenCursor cursor;

    NumericDates(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** The day, or only its month where there is no such day. */
    static Span dayOrMonth(int year, int month, @Nullable Integer day, Confidence confidence) {
        if (day != null && day > YearMonth.of(year, month).lengthOfMonth()) {
            return Span.point(PartialDate.of(year, month), Confidence.LOW);
        }
        return Span.point(new PartialDate(year, month, day), confidence);
    }

    @Nullable Span read() {
        Span day = cursor.attempt(this::threeParts);
        return day != null ? day : cursor.attempt(this::twoParts);
    }

    private @Nullable Span threeParts() {
        Token first = cursor.next();
        Token joint = cursor.next();
        Token second = cursor.next();
        Token secondJoint = cursor.next();
        Token third = cursor.next();
        boolean alike = isJoint(joint) && joint.type() == secondJoint.type() && upToTwoFigures(second);
        if (!alike || third.startsLine() || !first.is(TokenType.NUMBER) || !third.is(TokenType.NUMBER)) {
            return null;
        }
        if (Numbers.isYear(first) && upToTwoFigures(third)) {
            return date(first.number(), second.number(), third.number(), Confidence.HIGH);
        }
        if (!upToTwoFigures(first)) {
            return null;
        }
        if (Numbers.isYear(third)) {
            return date(third.number(), second.number(), first.number(), Confidence.HIGH);
        }
        int year = third.isNumberOf(2) ? Numbers.yearOfTwoFigures(third.number()) : -1;
        return year < 0 ? null : date(year, second.number(), first.number(), Confidence.MEDIUM);
    }

    private static @Nullable Span date(int year, int month, int day, Confidence confidence) {
        if (isMonth(month) && day >= 1 && day <= 31) {
            return dayOrMonth(year, month, day, confidence);
        }
        boolean monthFirst = isMonth(day) && month >= 1 && month <= 31; // the order of other countries
        return monthFirst ? dayOrMonth(year, day, month, Confidence.LOW) : null;
    }

    private @Nullable Span twoParts() {
        Token first = cursor.next();
        Token joint = cursor.next();
        Token second = cursor.next();
        boolean joined = isJoint(joint) && joint.glued() && second.glued() && !goesOn();
        if (!joined) {
            return null;
        }
        if (upToTwoFigures(first) && isMonth(first.number()) && Numbers.isYear(second)) {
            return Span.point(PartialDate.of(second.number(), first.number()), Confidence.HIGH);
        }
        if (Numbers.isYear(first) && second.isNumberOf(2) && isMonth(second.number()) && !couldBePair(first, second)) {
            return Span.point(PartialDate.of(first.number(), second.number()), Confidence.HIGH);
        }
        boolean shortForm = first.isNumberOf(2) && second.isNumberOf(2) && second.number() > 12;
        return shortForm
                        && isMonth(first.number())
                        && joint.is(TokenType.SLASH)
                        && second.number() != first.number() + 1
                ? Span.point(PartialDate.of(Numbers.yearOfTwoFigures(second.number()), first.number()), Confidence.LOW)
                : null;
    }

    private static boolean couldBePair(Token year, Token figures) {
        int gap = figures.number() - year.number() % 100;
        return gap >= 1 && gap <= 10;
    }

    private boolean goesOn() {
        return isJoint(cursor.peek())
                && cursor.peek(1).is(TokenType.NUMBER)
                && cursor.peek(1).glued();
    }

    private static boolean isJoint(Token token) {
        return token.is(TokenType.SLASH) || token.is(TokenType.DOT) || token.is(TokenType.DASH);
    }

    private static boolean upToTwoFigures(Token token) {
        return token.isNumberOf(1) || token.isNumberOf(2);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
