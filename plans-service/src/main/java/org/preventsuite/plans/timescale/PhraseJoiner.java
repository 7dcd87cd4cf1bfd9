package org.preventsuite.plans.timescale;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together phrases that only make sense together: «June and December each year», «fortnightly meetings from May
 * 2009», «Start April 2024, complete by March 2025»; and is less sure of two that stand side by side unexplained.
 */
final class PhraseJoiner {
    private static final Period YEAR = Period.ofYears(1);
    private static final Set<String> STARTING =
            Set.of("start", "starts", "starting", "begin", "begins", "commence", "commences", "commencing");
    private static final Set<String> ENDING = Set.of(
            "end", "ends", "ending", "finish", "finishes", "complete", "completed", "completion", "close", "closes");
    private static final int NEAR = 6;

    private final TokenCursor cursor;
    private final List<Reading> joined = new ArrayList<>();

    private PhraseJoiner(TokenCursor cursor) {
        this.cursor = cursor;
    }

    static List<Reading> join(List<Reading> readings, TokenCursor cursor) {
        PhraseJoiner joiner = new PhraseJoiner(cursor);
        readings.forEach(joiner::add);
        return joiner.joined;
    }

    private void add(Reading next) {
        if (isUnbound(next) && YEAR.equals(next.recurrence())) {
            joined.add(withMonthsBefore(next));
            return;
        }
        Reading merged = joined.isEmpty() ? null : merged(last(), next);
        if (merged == null) {
            joined.add(doubted(next));
        } else {
            joined.set(joined.size() - 1, merged);
        }
    }

    private Reading last() {
        return joined.get(joined.size() - 1);
    }

    /** «June and December each year» is twice a year. */
    private Reading withMonthsBefore(Reading yearly) {
        List<Integer> months = new ArrayList<>();
        Reading whole = yearly;
        while (!joined.isEmpty() && last().kind() == TimescaleKind.FIXED && onlyJoints(last(), whole)) {
            if (!(last().ends() instanceof Stretch time)) {
                break;
            }
            months.add(time.to().month());
            whole = joined.remove(joined.size() - 1);
        }
        return months.isEmpty() ? yearly : spread(months).placed(whole.from(), yearly.to());
    }

    private static Reading spread(List<Integer> months) {
        int count = months.size();
        boolean even = 12 % count == 0;
        for (int index = 1; index < count; index++) {
            even = even && Math.floorMod(months.get(index - 1) - months.get(index), 12) == 12 / count;
        }
        return even
                ? Reading.recurring(Period.ofMonths(12 / count).normalized(), null, null, Confidence.MEDIUM)
                : Reading.recurring(YEAR, null, null, Confidence.LOW);
    }

    private @Nullable Reading merged(Reading first, Reading second) {
        if (isStartAndFinish(first, second)) {
            return Reading.of(TimescaleKind.RANGE, first.starts(), second.ends())
                    .placed(first.from(), second.to());
        }
        if (!isUnbound(first) || second.from() - first.to() > NEAR || !sameLine(first.to(), second.from())) {
            return null;
        }
        boolean seldom = first.recurrence() != null && first.recurrence().toTotalMonths() >= 3;
        if (seldom && second.ends() instanceof Stretch && onlyJoints(first, second)) {
            return first.atMost(Confidence.MEDIUM).placed(first.from(), second.to());
        }
        boolean begins = second.kind() == TimescaleKind.ONGOING && second.starts() != null;
        boolean ends = second.kind() == TimescaleKind.ONGOING_UNTIL;
        return begins || ends
                ? first.with(second.starts(), second.ends(), second.confidence())
                        .placed(first.from(), second.to())
                : null;
    }

    private boolean isStartAndFinish(Reading first, Reading second) {
        boolean starts = first.kind() == TimescaleKind.ONGOING && holds(STARTING, first.from(), first.to());
        boolean ends = second.kind() == TimescaleKind.FIXED && holds(ENDING, first.to(), second.to());
        return starts
                && ends
                && first.starts() instanceof Span start
                && second.ends() instanceof Span end
                && !end.end().lastDay().isBefore(start.start().firstDay());
    }

    /** Two deadlines joined by a dash that is no range, or an «ongoing» glued to a date, may mean something else. */
    private Reading doubted(Reading next) {
        if (joined.isEmpty()) {
            return next;
        }
        Reading before = last();
        boolean dash = next.from() == before.to() + 1
                && cursor.at(before.to()).is(TokenType.DASH)
                && sameLine(before.to(), next.from());
        boolean glued =
                next.from() == before.to() && sameLine(before.to(), next.from()) && isBare(before) != isBare(next);
        if (dash || glued) {
            Confidence limit = dash ? Confidence.LOW : Confidence.MEDIUM;
            joined.set(joined.size() - 1, before.atMost(limit));
            return next.atMost(limit);
        }
        return next;
    }

    private static boolean isBare(Reading reading) {
        return reading.kind() == TimescaleKind.ONGOING && reading.starts() == null;
    }

    private static boolean isUnbound(Reading reading) {
        return reading.kind() == TimescaleKind.RECURRING && reading.starts() == null && reading.ends() == null;
    }

    private boolean sameLine(int from, int to) {
        for (int place = from; place <= to; place++) {
            if (cursor.at(place).startsLine()) {
                return false;
            }
        }
        return true;
    }

    private boolean onlyJoints(Reading first, Reading second) {
        for (int place = first.to(); place < second.from(); place++) {
            Token token = cursor.at(place);
            boolean says = token.is(TokenType.WORD) || token.is(TokenType.NUMBER) || token.is(TokenType.ORDINAL);
            if (says && !token.isWord("and")) {
                return false;
            }
        }
        return sameLine(first.to(), second.from());
    }

    private boolean holds(Set<String> words, int from, int to) {
        for (int place = from; place < to; place++) {
            if (words.contains(cursor.at(place).text())) {
                return true;
            }
        }
        return false;
    }
}
