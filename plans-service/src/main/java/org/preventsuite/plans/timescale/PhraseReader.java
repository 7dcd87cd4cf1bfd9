package org.preventsuite.plans.timescale;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one phrase that is a whole timescale: what comes before a time and after it makes its kind. */
final class PhraseReader {
    private static final Phrases ONWARDS =
            Phrases.of("onwards", "onward", "and onwards", "and beyond", "to present", "to date", "to the present");
    private static final Phrases LEADING_UNTIL = Phrases.of(
            "until", "till", "til", "up to", "up until", "through to", "until the", "until at least", "at least until");
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
    private static final Phrases AT = Phrases.of("in", "on", "at", "for", "at the", "on the", "in the");

    private final TokenCursor cursor;
    private final WhenReader times;
    private final PhraseTails tails;
    private final RecurringPhrases recurring;
    private final OngoingPhrases ongoing;

    PhraseReader(TokenCursor cursor, TimescaleContext context) {
        YearReader years = new YearReader(cursor, context.years());
        PeriodReader periods = new PeriodReader(cursor, years, context.years());
        this.cursor = cursor;
        this.times = new WhenReader(cursor, years, periods, context);
        this.tails = new PhraseTails(cursor, times);
        this.recurring = new RecurringPhrases(cursor, new RecurrenceReader(cursor, periods, years), times, tails);
        this.ongoing = new OngoingPhrases(cursor, times, tails, recurring);
    }

    /** The phrase that begins here, or null, leaving the cursor where it was. */
    @Nullable Reading read() {
        int from = cursor.position();
        Reading reading = recurring.read();
        if (reading == null) {
            reading = cursor.attempt(ongoing::read);
        }
        if (reading == null) {
            reading = cursor.attempt(this::dated);
        }
        return reading == null ? null : reading.placed(from, cursor.position());
    }

    private @Nullable Reading dated() {
        if (cursor.acceptWord("between")) {
            When range = times.readBetween();
            return range == null ? null : whole(range);
        }
        When plain = times.read();
        return plain != null ? whole(plain) : led();
    }

    private @Nullable Reading led() {
        boolean toOpensLine = cursor.peek().startsLine() && cursor.acceptWord("to");
        if (toOpensLine || cursor.acceptAny(LEADING_UNTIL)) {
            return with(time -> Reading.of(TimescaleKind.ONGOING_UNTIL, null, time.lastPart()));
        }
        if (cursor.acceptAny(BY)) {
            return with(this::by);
        }
        if (cursor.acceptAny(PhraseTails.FROM)) {
            tails.acceptColon();
            When start = times.readStart();
            return start == null ? null : from(start);
        }
        if (cursor.acceptAny(AFTER)) {
            return with(time ->
                    Reading.of(TimescaleKind.CONDITIONAL, time.lastPart(), null).atMost(Confidence.MEDIUM));
        }
        if (cursor.acceptAny(BEFORE)) {
            return with(PhraseReader::before);
        }
        if (cursor.acceptAny(PhraseTails.DURING)) {
            return with(time -> whole(time.lasting()));
        }
        return cursor.acceptAny(AT) ? with(this::whole) : null;
    }

    private @Nullable Reading with(Function<When, Reading> meaning) {
        tails.acceptColon();
        When time = times.read();
        return time == null ? null : meaning.apply(time);
    }

    /** Something is to be there by the end of the stated time. */
    private Reading by(When time) {
        return tails.goesOn() ? Reading.of(TimescaleKind.FIXED_THEN_ONGOING, null, time.lastPart()) : Reading.due(time);
    }

    private Reading from(When time) {
        if (!time.point()) {
            return whole(time);
        }
        cursor.acceptAny(ONWARDS);
        When ends = tails.goesOn() ? tails.after(PhraseTails.UNTIL) : null;
        return ends != null
                ? Reading.of(TimescaleKind.ONGOING_UNTIL, time, ends.lastPart())
                : Reading.of(TimescaleKind.ONGOING, time, null);
    }

    /** Without its year a day or month before cannot be named, so the time itself stands. */
    private static Reading before(When time) {
        if (time instanceof Span span) {
            return Reading.due(Span.point(span.start().previous(), Confidence.MEDIUM.atMost(span.confidence())));
        }
        return Reading.due(time.firstPart()).atMost(Confidence.LOW);
    }

    /** A time, and what follows it: «and ongoing», «onwards», «ongoing until …». */
    private Reading whole(When time) {
        if (cursor.acceptAny(ONWARDS)) {
            return Reading.of(TimescaleKind.ONGOING, time, null);
        }
        if (!tails.goesOn()) {
            return Reading.at(time);
        }
        When ends = tails.after(PhraseTails.UNTIL);
        if (ends != null) {
            return Reading.of(TimescaleKind.ONGOING_UNTIL, time, ends.lastPart());
        }
        return Reading.of(TimescaleKind.FIXED_THEN_ONGOING, time.point() ? null : time, time.lastPart());
    }
}
