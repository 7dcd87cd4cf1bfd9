package org.preventsuite.plans.timescale;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one phrase that is a whole timescale: what comes before a time and after it makes its kind. */
final class PhraseReader {
    private static final Phrases ONGOING = Phrases.of(
            "ongoing",
            "on going",
            "continuous",
            "continuously",
            "continual",
            "continually",
            "continuing",
            "permanent",
            "permanently",
            "indefinite",
            "indefinitely",
            "perpetual",
            "business as usual",
            "bau",
            "no end date",
            "throughout the year",
            "throughout year",
            "throughout the plan",
            "throughout the life of the plan",
            "all year",
            "all year round",
            "year round",
            "rolling",
            "rolling programme",
            "always",
            "open ended");
    private static final Phrases ONWARDS =
            Phrases.of("onwards", "onward", "and onwards", "and beyond", "to present", "to date", "to the present");
    private static final Phrases THEN = Phrases.of("and then", "then", "and", "with", "plus");
    private static final Phrases UNTIL = Phrases.of(
            "until",
            "till",
            "til",
            "up to",
            "up until",
            "through to",
            "to",
            "ending",
            "ends",
            "running to",
            "running until",
            "until the",
            "expires",
            "at least until",
            "until at least");
    private static final Phrases LEADING_UNTIL = Phrases.of(
            "until", "till", "til", "up to", "up until", "through to", "until the", "until at least", "at least until");
    private static final Phrases FROM = Phrases.of(
            "from",
            "since",
            "starting",
            "starting from",
            "starting in",
            "starting on",
            "commencing",
            "commencing in",
            "commencing from",
            "commence",
            "commences",
            "beginning",
            "beginning in",
            "effective from",
            "with effect from",
            "as of",
            "as from",
            "start",
            "starts",
            "to start",
            "to start in",
            "to commence",
            "to commence in",
            "begins",
            "ongoing from",
            "ongoing since");
    private static final Phrases BY = Phrases.of(
            "by",
            "by the",
            "no later than",
            "not later than",
            "due",
            "due by",
            "due in",
            "deadline",
            "on or before",
            "completed by",
            "complete by",
            "to be completed by");
    private static final Phrases AFTER =
            Phrases.of("after", "not before", "no earlier than", "not earlier than", "no sooner than", "following");
    private static final Phrases BEFORE = Phrases.of("before", "prior to", "in advance of", "ahead of");
    private static final Phrases DURING =
            Phrases.of("during", "throughout", "across", "over", "over the course of", "within", "all of");
    private static final Phrases AT = Phrases.of("in", "on", "at", "for", "at the", "on the", "in the");
    private static final Phrases OF_THE_YEAR = Phrases.of("in", "each", "every", "by", "by the", "at");
    private static final Phrases EMPTY_AFTER_RECURRENCE = Phrases.of("thereafter", "basis", "on a rolling basis");

    private final TokenCursor cursor;
    private final WhenReader times;
    private final RecurrenceReader recurrences;

    PhraseReader(TokenCursor cursor, TimescaleContext context) {
        this.cursor = cursor;
        YearReader years = new YearReader(cursor, context.years());
        PeriodReader periods = new PeriodReader(cursor, years, context.years());
        this.times = new WhenReader(cursor, years, periods, context);
        this.recurrences = new RecurrenceReader(cursor, periods, years);
    }

    /** The phrase that begins here, or null, leaving the cursor where it was. */
    @Nullable Reading read() {
        int from = cursor.position();
        Reading reading = cursor.attempt(this::recurring);
        if (reading == null) {
            reading = cursor.attempt(this::ongoing);
        }
        if (reading == null) {
            reading = cursor.attempt(this::led);
        }
        return reading == null ? null : reading.placed(from, cursor.position());
    }

    private @Nullable Reading recurring() {
        RecurrenceReader.Recurrence often = recurrences.read();
        if (often == null) {
            return null;
        }
        cursor.acceptAny(EMPTY_AFTER_RECURRENCE);
        Reading goesOn = cursor.attempt(() -> joinedOngoing() ? Reading.of(TimescaleKind.ONGOING, null, null) : null);
        When timeOfYear = goesOn == null ? cursor.attempt(this::timeOfYear) : null;
        When starts = cursor.attempt(() -> afterMark(FROM));
        if (starts != null && !starts.point()) {
            return Reading.recurring(often.every(), starts, starts, often.confidence());
        }
        When ends = cursor.attempt(() -> afterMark(UNTIL));
        Confidence confidence =
                timeOfYear == null ? often.confidence() : often.confidence().atMost(Confidence.MEDIUM);
        return Reading.recurring(often.every(), starts, ends, confidence);
    }

    /** «annually in March», «every year (by 31 March)»: the day of each year, kept in the wording. */
    private @Nullable When timeOfYear() {
        boolean bracket = cursor.accept(TokenType.OPEN);
        boolean marked = bracket || cursor.accept(TokenType.COMMA) || cursor.accept(TokenType.DASH);
        boolean introduced = cursor.acceptAny(OF_THE_YEAR);
        When time = marked || introduced ? times.read() : null;
        return time instanceof Stretch && (!bracket || cursor.accept(TokenType.CLOSE)) ? time : null;
    }

    private @Nullable When afterMark(Phrases words) {
        if (!cursor.accept(TokenType.COMMA)
                && !cursor.accept(TokenType.OPEN)
                && !cursor.peek().startsLine()) {
            cursor.accept(TokenType.DASH);
        }
        return cursor.acceptAny(words) ? times.read() : null;
    }

    private @Nullable Reading ongoing() {
        if (!cursor.acceptAny(ONGOING)) {
            return null;
        }
        When starts = cursor.attempt(() -> afterMark(FROM));
        if (starts != null && !starts.point()) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, starts, starts);
        }
        When ends = cursor.attempt(this::ongoingEnd);
        if (ends != null) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, starts, ends.lastPart());
        }
        When during = cursor.attempt(() -> afterMark(DURING));
        if (during != null && starts == null) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, during, during);
        }
        Reading recurring = starts == null ? cursor.attempt(this::andRecurring) : null;
        return recurring != null ? recurring : Reading.of(TimescaleKind.ONGOING, starts, null);
    }

    private @Nullable When ongoingEnd() {
        When worded = cursor.attempt(() -> afterMark(UNTIL));
        if (worded != null) {
            return worded;
        }
        boolean dash = !cursor.peek().startsLine() && cursor.accept(TokenType.DASH);
        return dash ? times.read() : null;
    }

    /** «Ongoing, reviewed annually» comes back; «Ongoing Quarterly» is two lines glued together. */
    private @Nullable Reading andRecurring() {
        boolean marked = cursor.accept(TokenType.OPEN)
                || cursor.accept(TokenType.COMMA)
                || (!cursor.peek().startsLine() && cursor.accept(TokenType.DASH))
                || cursor.acceptAny(THEN);
        if (!marked && (cursor.peek().capital() || cursor.peek().startsLine())) {
            return null;
        }
        cursor.acceptWord("reviewed");
        cursor.acceptWord("updated");
        Reading recurring = recurring();
        return recurring == null ? null : recurring.atMost(Confidence.MEDIUM);
    }

    private @Nullable Reading led() {
        if (cursor.acceptWord("between")) {
            When range = times.readBetween();
            return range == null ? null : whole(range);
        }
        When plain = cursor.attempt(times::read);
        if (plain != null) {
            return whole(plain);
        }
        if (cursor.acceptAny(LEADING_UNTIL)) {
            return with(time -> Reading.of(TimescaleKind.ONGOING_UNTIL, null, time.lastPart()));
        }
        if (cursor.acceptAny(BY)) {
            return with(this::by);
        }
        if (cursor.acceptAny(FROM)) {
            return with(this::from);
        }
        if (cursor.acceptAny(AFTER)) {
            return with(time ->
                    Reading.of(TimescaleKind.CONDITIONAL, time.lastPart(), null).atMost(Confidence.MEDIUM));
        }
        if (cursor.acceptAny(BEFORE)) {
            return with(PhraseReader::before);
        }
        if (cursor.acceptAny(DURING)) {
            return with(time -> whole(time.lasting()));
        }
        return cursor.acceptAny(AT) ? with(this::whole) : null;
    }

    private @Nullable Reading with(Function<When, Reading> meaning) {
        When time = times.read();
        return time == null ? null : meaning.apply(time);
    }

    /** Something is to be there by the end of the stated time. */
    private Reading by(When time) {
        When ends = continued() ? time : null;
        if (ends != null) {
            return Reading.of(TimescaleKind.FIXED_THEN_ONGOING, null, time.lastPart());
        }
        return Reading.due(time);
    }

    private Reading from(When time) {
        if (!time.point()) {
            return whole(time);
        }
        cursor.acceptAny(ONWARDS);
        boolean goesOn = cursor.attempt(() -> joinedOngoing() ? Boolean.TRUE : null) != null;
        When ends = goesOn ? cursor.attempt(() -> afterMark(UNTIL)) : null;
        return ends != null
                ? Reading.of(TimescaleKind.ONGOING_UNTIL, time, ends.lastPart())
                : Reading.of(TimescaleKind.ONGOING, time.firstPart(), null);
    }

    private static Reading before(When time) {
        if (time instanceof Span span) {
            return Reading.due(Span.point(span.start().previous(), Confidence.MEDIUM.atMost(span.confidence())));
        }
        return Reading.due(time.firstPart()).atMost(Confidence.LOW);
    }

    /** A time, and what follows it: «and ongoing», «onwards», «ongoing until …». */
    private Reading whole(When time) {
        if (cursor.acceptAny(ONWARDS)) {
            return Reading.of(TimescaleKind.ONGOING, time.firstPart(), null);
        }
        if (!continued()) {
            return Reading.at(time);
        }
        When ends = cursor.attempt(() -> afterMark(UNTIL));
        if (ends != null) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, time, ends.lastPart());
        }
        return Reading.of(TimescaleKind.FIXED_THEN_ONGOING, time.point() ? null : time, time.lastPart());
    }

    private boolean continued() {
        return cursor.attempt(() -> joinedOngoing() ? Boolean.TRUE : null) != null;
    }

    /** Joined by a word or mark, or in a small letter on the same line; a capital begins another deadline. */
    private boolean joinedOngoing() {
        boolean mark = cursor.accept(TokenType.COMMA)
                || cursor.accept(TokenType.AMPERSAND)
                || cursor.accept(TokenType.SLASH)
                || cursor.accept(TokenType.OPEN)
                || (!cursor.peek().startsLine() && cursor.accept(TokenType.DASH));
        boolean joined = cursor.acceptAny(THEN) || mark;
        Token word = cursor.peek();
        boolean free = joined || !word.capital();
        if (!free || !cursor.acceptAny(ONGOING)) {
            return false;
        }
        cursor.acceptWord("thereafter");
        cursor.accept(TokenType.CLOSE);
        return true;
    }
}
