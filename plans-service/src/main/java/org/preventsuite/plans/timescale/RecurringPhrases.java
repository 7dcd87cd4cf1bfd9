package org.preventsuite.plans.timescale;

import org.jspecify.annotations.Nullable;

/** Reads timescales that come back, with the bounds they are given. */
final class RecurringPhrases {
    private static final Phrases OF_THE_YEAR = Phrases.of("in", "each", "every", "by", "by the", "at");
    private static final Phrases EMPTY = Phrases.of("thereafter", "basis", "on a rolling basis");

    private final TokenCursor cursor;
    private final RecurrenceReader recurrences;
    private final WhenReader times;
    private final PhraseTails tails;

    RecurringPhrases(TokenCursor cursor, RecurrenceReader recurrences, WhenReader times, PhraseTails tails) {
        this.cursor = cursor;
        this.recurrences = recurrences;
        this.times = times;
        this.tails = tails;
    }

    @Nullable Reading read() {
        return cursor.attempt(() -> {
            RecurrenceReader.Recurrence often = recurrences.read();
            if (often == null) {
                return null;
            }
            cursor.acceptAny(EMPTY);
            When timeOfYear = tails.goesOn() ? null : cursor.attempt(this::timeOfYear);
            Confidence confidence =
                    timeOfYear == null ? often.confidence() : often.confidence().atMost(Confidence.MEDIUM);
            When starts = tails.starts();
            boolean both = starts != null && !starts.point();
            When ends = both ? starts : tails.after(PhraseTails.UNTIL);
            return Reading.recurring(often.every(), starts, ends, confidence);
        });
    }

    /** «annually in March», «every year (by 31 March)»: the day of each year, kept in the wording. */
    private @Nullable When timeOfYear() {
        boolean bracket = cursor.accept(TokenType.OPEN);
        boolean marked = bracket || cursor.accept(TokenType.COMMA) || tails.acceptDash();
        boolean introduced = cursor.acceptAny(OF_THE_YEAR);
        When time = marked || introduced ? times.read() : null;
        return time instanceof Stretch && (!bracket || cursor.accept(TokenType.CLOSE)) ? time : null;
    }
}
