package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Worlds in which a reading is true, as far as they were looked for. */
final class Worlds {
    private final Programme programme;
    private final Sums.Bounds bounds;
    private final int[] smallest;
    private final int[] largest;

    /** Looks for worlds that show how open these numbers are. */
    Worlds(Sums sums, Sums.Bounds bounds, Collection<Integer> numbers) {
        programme = new Programme(sums, bounds);
        this.bounds = bounds;
        smallest = new int[bounds.size()];
        largest = new int[bounds.size()];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        Arrays.fill(largest, Integer.MIN_VALUE);
        look(numbers, false);
        look(numbers, true);
    }

    /** The smallest and the largest value of a number that a world was found for; its bounds' lower end when none was. */
    Interval range(int number) {
        return smallest[number] > largest[number]
                ? new Interval(bounds.least(number), bounds.least(number))
                : new Interval(smallest[number], largest[number]);
    }

    /** All at once while that brings some of them to their bounds, then the others one by one. */
    private void look(Collection<Integer> numbers, boolean up) {
        List<Integer> open = new ArrayList<>(numbers);
        int before = open.size() + 1;
        while (!open.isEmpty() && open.size() < before) {
            before = open.size();
            note(programme.extreme(open, up));
            open.removeIf(
                    number -> up ? largest[number] >= bounds.most(number) : smallest[number] <= bounds.least(number));
        }
        open.forEach(number -> note(programme.extreme(List.of(number), up)));
    }

    private void note(Optional<int[]> found) {
        found.ifPresent(world -> {
            for (int i = 0; i < world.length; i++) {
                smallest[i] = Math.min(smallest[i], world[i]);
                largest[i] = Math.max(largest[i], world[i]);
            }
        });
    }
}
