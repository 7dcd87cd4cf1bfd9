package org.preventsuite.referrals.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/**
 * Contract schema: RouteDifference. One point in which a route differs from another.
 *
 * @param step number of the step here; absent for a missing step and for what is no step's
 * @param withStep number of the step there
 * @param here what is said here, absent where nothing is
 */
record RouteDifference(
        Point point,
        @Nullable Integer step,
        @Nullable Integer withStep,
        @Nullable String here,
        @Nullable String there) {

    /** Contract schema: RoutePoint. */
    enum Point implements WireWord {
        AUDIENCES,
        ENTRY_POINT,
        DESTINATION,
        MISSING_STEP,
        ADDITIONAL_STEP,
        TASK,
        EXPECTED_WORKING_DAYS,
        HAND_OVER
    }

    /** A step here and its counterpart there; at most one of them is absent. */
    private record Aligned(
            @Nullable RouteStep here, @Nullable RouteStep there) {}

    static List<RouteDifference> between(RouteDescription here, RouteDescription there) {
        List<RouteDifference> found = new ArrayList<>();
        note(found, Point.AUDIENCES, null, words(here.audiences()), words(there.audiences()));
        note(found, Point.ENTRY_POINT, null, words(here.entryPoint()), words(there.entryPoint()));
        for (Aligned steps : align(here.steps(), there.steps())) {
            note(found, steps);
        }
        note(found, Point.DESTINATION, null, here.destination(), there.destination());
        return List.copyOf(found);
    }

    private static void note(List<RouteDifference> found, Aligned steps) {
        RouteStep here = steps.here();
        RouteStep there = steps.there();
        if (here != null && there != null) {
            note(found, Point.TASK, steps, here.does(), there.does());
            note(found, Point.EXPECTED_WORKING_DAYS, steps, text(here), text(there));
            note(found, Point.HAND_OVER, steps, here.handOverTo(), there.handOverTo());
        } else if (here != null) {
            found.add(new RouteDifference(Point.ADDITIONAL_STEP, here.order(), null, words(here), null));
        } else if (there != null) {
            found.add(new RouteDifference(Point.MISSING_STEP, null, there.order(), null, words(there)));
        }
    }

    private static void note(
            List<RouteDifference> found,
            Point point,
            @Nullable Aligned steps,
            @Nullable String here,
            @Nullable String there) {
        if (!Objects.equals(plain(here), plain(there))) {
            found.add(
                    new RouteDifference(point, order(steps, Aligned::here), order(steps, Aligned::there), here, there));
        }
    }

    private static @Nullable Integer order(@Nullable Aligned steps, Function<Aligned, @Nullable RouteStep> side) {
        RouteStep step = steps == null ? null : side.apply(steps);
        return step == null ? null : step.order();
    }

    /**
     * Steps of the same acting body are counterparts, in order: the longest common sequence, so that a step put in between
     * is one difference and does not shift all that follow.
     */
    private static List<Aligned> align(List<RouteStep> here, List<RouteStep> there) {
        int[][] common = new int[here.size() + 1][there.size() + 1];
        for (int i = here.size() - 1; i >= 0; i--) {
            for (int j = there.size() - 1; j >= 0; j--) {
                common[i][j] = sameBody(here.get(i), there.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Aligned> aligned = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < here.size() || j < there.size()) {
            if (i < here.size() && j < there.size() && sameBody(here.get(i), there.get(j))) {
                aligned.add(new Aligned(here.get(i++), there.get(j++)));
            } else if (j == there.size() || (i < here.size() && common[i + 1][j] >= common[i][j + 1])) {
                aligned.add(new Aligned(here.get(i++), null));
            } else {
                aligned.add(new Aligned(null, there.get(j++)));
            }
        }
        return aligned;
    }

    private static boolean sameBody(RouteStep here, RouteStep there) {
        return Objects.equals(plain(here.actingBody()), plain(there.actingBody()));
    }

    /** Upper and lower case, spaces and a closing full stop make no difference. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null
                ? null
                : text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }

    private static String words(List<String> audiences) {
        Set<String> sorted = new TreeSet<>(audiences);
        return String.join(", ", sorted);
    }

    private static @Nullable String words(@Nullable EntryPoint entry) {
        return entry == null ? null : entry.kind().wire() + ": " + entry.value();
    }

    private static String words(RouteStep step) {
        return step.actingBody() + ": " + step.does();
    }

    private static @Nullable String text(RouteStep step) {
        return step.expectedWorkingDays() == null
                ? null
                : step.expectedWorkingDays().toString();
    }
}
