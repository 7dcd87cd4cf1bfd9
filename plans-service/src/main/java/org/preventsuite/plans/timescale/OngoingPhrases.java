package org.preventsuite.plans.timescale;

import org.jspecify.annotations.Nullable;

/** Reads timescales that begin with «ongoing» or a word like it. */
final class OngoingPhrases {
    private static final Phrases REVIEWED = Phrases.of(
            "reviewed",
            "review",
            "reviews",
            "to be reviewed",
            "updated",
            "and reviewed",
            "with",
            "with review",
            "with reviews");

    private final TokenCursor cursor;
    private final WhenReader times;
    private final PhraseTails tails;
    private final RecurringPhrases recurring;

    OngoingPhrases(TokenCursor cursor, WhenReader times, PhraseTails tails, RecurringPhrases recurring) {
        this.cursor = cursor;
        this.times = times;
        this.tails = tails;
        this.recurring = recurring;
    }

    @Nullable Reading read() {
        if (!cursor.acceptAny(PhraseTails.ONGOING)) {
            return null;
        }
        When starts = tails.starts();
        if (starts != null && !starts.point()) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, starts, starts);
        }
        When ends = end();
        if (ends != null) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, starts, ends.lastPart());
        }
        if (starts != null) {
            return Reading.of(TimescaleKind.ONGOING, starts, null);
        }
        When during = during();
        if (during != null) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, during, during);
        }
        Reading often = cursor.attempt(this::often);
        return often != null ? often : Reading.of(TimescaleKind.ONGOING, null, null);
    }

    private @Nullable When end() {
        When worded = tails.after(PhraseTails.UNTIL);
        return worded != null ? worded : cursor.attempt(() -> tails.acceptDash() ? times.read() : null);
    }

    /** «ongoing throughout 2010», or «ongoing 2023-25» where a pair of years follows at once. */
    private @Nullable When during() {
        When worded = tails.after(PhraseTails.DURING);
        if (worded != null) {
            return worded;
        }
        return cursor.attempt(() -> {
            boolean bracket = cursor.accept(TokenType.OPEN);
            boolean year = Numbers.isYear(cursor.peek()) && !cursor.peek().startsLine();
            When time = year ? times.read() : null;
            boolean closed = !bracket || cursor.accept(TokenType.CLOSE);
            return time != null && !time.point() && closed ? time.atMost(Confidence.MEDIUM) : null;
        });
    }

    /** «Ongoing, reviewed annually» comes back; «Ongoing Quarterly» is two lines glued together. */
    private @Nullable Reading often() {
        boolean tied = tails.joint();
        Token first = cursor.peek();
        if (!tied && (first.capital() || first.startsLine())) {
            return null;
        }
        cursor.acceptAny(REVIEWED);
        Reading often = recurring.read();
        cursor.accept(TokenType.CLOSE);
        return often == null ? null : often.atMost(Confidence.MEDIUM);
    }
}
