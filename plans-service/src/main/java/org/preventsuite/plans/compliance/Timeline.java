package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of a picture of due dates stand, in units of the picture: one for each action with a stated day, those of
 * nearly the same day above each other.
 *
 * @param axis where the line of time runs
 * @param periodX where the period of the report begins, and how long it is
 * @param todayX where today is; absent where it lies outside
 */
record Timeline(
        int width,
        int height,
        int axis,
        List<Mark> marks,
        List<Tick> ticks,
        int periodX,
        int periodLength,
        @Nullable Integer todayX) {
    static final int WIDTH = 720;
    private static final int LEFT = 20;
    private static final int RIGHT = 700;
    private static final int BELOW = 46;
    private static final int ABOVE = 34;
    private static final int SHADE_TOP = 18;
    private static final int MARK = 14;
    private static final int MOST_TICKS = 12;
    /** Marks above each other; more become a number. */
    static final int HIGHEST = 12;

    /** What an action is on its day; each has a shape of its own. */
    enum Shape {
        OVERDUE,
        OPEN,
        CLOSED
    }

    /** How far the shade of the period falls to the axis. */
    public int drop() {
        return axis - SHADE_TOP;
    }

    public int tickEnd() {
        return axis + 5;
    }

    public int tickText() {
        return axis + 18;
    }

    public int legend() {
        return axis + 36;
    }

    /**
     * One mark.
     *
     * @param more how many actions it stands for beside its own, where the stack would grow too high
     */
    record Mark(int x, int y, Shape shape, int more) {
        public boolean isOverdue() {
            return shape == Shape.OVERDUE;
        }

        public boolean isOpen() {
            return shape == Shape.OPEN;
        }
    }

    /** The beginning of a year on the line of time. */
    record Tick(int x, String text) {}

    /** What is drawn of an action. */
    record Due(LocalDate day, Shape shape) {}

    /**
     * The picture, from the year of the first day to that of the last; of nothing when no action has a day.
     *
     * @param first first day of the period
     * @param last last day of the period
     */
    static Timeline of(List<Due> due, LocalDate first, LocalDate last, LocalDate today) {
        int from = due.stream().mapToInt(one -> one.day().getYear()).min().orElse(first.getYear());
        int to = due.stream().mapToInt(one -> one.day().getYear()).max().orElse(last.getYear());
        Axis time = new Axis(
                LocalDate.of(Math.min(from, first.getYear()), 1, 1),
                LocalDate.of(Math.max(to, last.getYear()) + 1, 1, 1));
        Map<Integer, List<Due>> stacks = new TreeMap<>();
        due.forEach(one -> stacks.computeIfAbsent(time.x(one.day()) / MARK, column -> new ArrayList<>())
                .add(one));
        int highest = stacks.values().stream().mapToInt(List::size).max().orElse(1);
        int axis = ABOVE + Math.min(highest, HIGHEST) * MARK;
        List<Mark> marks = new ArrayList<>();
        stacks.forEach((column, stack) -> marks.addAll(marks(column * MARK + MARK / 2, axis, stack)));
        int periodX = time.x(first);
        return new Timeline(
                WIDTH,
                axis + BELOW,
                axis,
                List.copyOf(marks),
                time.ticks(),
                periodX,
                Math.max(1, time.x(last.plusDays(1)) - periodX),
                time.holds(today) ? time.x(today) : null);
    }

    private static List<Mark> marks(int x, int axis, List<Due> stack) {
        List<Mark> marks = new ArrayList<>();
        int shown = Math.min(stack.size(), HIGHEST);
        for (int i = 0; i < shown; i++) {
            int more = i == HIGHEST - 1 ? stack.size() - HIGHEST : 0;
            marks.add(new Mark(x, axis - MARK / 2 - 2 - i * MARK, stack.get(i).shape(), more));
        }
        return marks;
    }

    /** The line of time between two days. */
    private record Axis(LocalDate from, LocalDate to) {
        int x(LocalDate day) {
            long days = ChronoUnit.DAYS.between(from, day);
            return LEFT + (int) Math.round((double) (RIGHT - LEFT) * days / ChronoUnit.DAYS.between(from, to));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }

        List<Tick> ticks() {
            int years = to.getYear() - from.getYear();
            int step = (years + MOST_TICKS - 1) / MOST_TICKS;
            List<Tick> ticks = new ArrayList<>();
            for (int year = from.getYear(); year <= to.getYear(); year += step) {
                ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), String.valueOf(year)));
            }
            return List.copyOf(ticks);
        }
    }
}
