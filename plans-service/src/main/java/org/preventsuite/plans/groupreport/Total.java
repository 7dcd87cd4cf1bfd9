package org.preventsuite.plans.groupreport;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.groupreport.MemberFigure.Shown;

/**
 * Contract schema: GroupTotal. What the figures of members come to, marked with how far they can be added. Never a mean.
 *
 * @param covers how many members' figures are in it
 * @param without the members whose figures are not in it, by code
 */
record Total(
        Mark mark,
        @Nullable Long value,
        @Nullable Long atLeast,
        @Nullable Long atMost,
        int covers,
        List<String> without) {

    /** How far figures can be added. */
    enum Mark implements WireWord {
        EXACT,
        INTERVAL,
        ROUNDED,
        NOT_ADDITIVE
    }

    /**
     * Adds up the figures, of which there is one at least.
     *
     * @param without the members whose figures these are not
     */
    static Total of(Adding adding, List<MemberFigure> figures, List<String> without) {
        int covers = figures.size();
        long low = adding == Adding.PEOPLE
                ? figures.stream().mapToLong(MemberFigure::low).max().orElseThrow()
                : sum(figures, MemberFigure::low);
        long high = sum(figures, MemberFigure::high);
        if (adding == Adding.RATES) {
            return new Total(Mark.NOT_ADDITIVE, null, null, null, covers, without);
        }
        if (has(figures, Shown.WITHHELD)) {
            return new Total(Mark.INTERVAL, null, low, high, covers, without);
        }
        if (has(figures, Shown.ROUNDED)) {
            return new Total(Mark.ROUNDED, sum(figures, MemberFigure::shown), low, high, covers, without);
        }
        return low == high
                ? new Total(Mark.EXACT, high, null, null, covers, without)
                : new Total(Mark.INTERVAL, null, low, high, covers, without);
    }

    private static boolean has(List<MemberFigure> figures, Shown shown) {
        return figures.stream().anyMatch(figure -> figure.is(shown));
    }

    private static long sum(List<MemberFigure> figures, ToLongFunction<MemberFigure> which) {
        return figures.stream().mapToLong(which).sum();
    }
}
