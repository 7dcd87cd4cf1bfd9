package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers from 0, some of them the sums of others. All arithmetic is on integers. */
final class Sums {
    /** More than all referrals of a county could ever be. */
    static final int MOST = 20_000_000;

    /** When bounds move that often they are left as wide as they are. */
    private static final int MOST_STEPS = 100_000;

    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();

    /** The smallest and the largest value that each number may have. */
    static final class Bounds {
        private final int[] least;
        private final int[] most;

        private Bounds(int[] least, int[] most) {
            this.least = least;
            this.most = most;
        }

        int least(int number) {
            return least[number];
        }

        int most(int number) {
            return most[number];
        }

        int size() {
            return least.length;
        }

        /** Keeps a number within these values too; false when none is left. */
        boolean narrow(int number, long from, long to) {
            least[number] = (int) Math.max(least[number], from);
            most[number] = (int) Math.min(most[number], to);
            return least[number] <= most[number];
        }
    }

    int number() {
        sumsOf.add(new ArrayList<>());
        return sumsOf.size() - 1;
    }

    void sum(int total, List<Integer> parts) {
        int[] sum = new int[parts.size() + 1];
        sum[0] = total;
        for (int i = 0; i < parts.size(); i++) {
            sum[i + 1] = parts.get(i);
        }
        for (int number : sum) {
            sumsOf.get(number).add(sums.size());
        }
        sums.add(sum);
    }

    Bounds open() {
        int[] most = new int[sumsOf.size()];
        Arrays.fill(most, MOST);
        return new Bounds(new int[sumsOf.size()], most);
    }

    /** Takes away values that the sums rule out; false when a number has none left. What is left may still be too much. */
    boolean tighten(Bounds bounds) {
        BitSet all = new BitSet();
        all.set(0, sums.size());
        return tighten(bounds, all);
    }

    /** Whether these values lie within the bounds and every sum is right. */
    boolean isWorld(int[] values, Bounds bounds) {
        return IntStream.range(0, values.length)
                        .allMatch(i -> values[i] >= bounds.least[i] && values[i] <= bounds.most[i])
                && sums.stream()
                        .allMatch(sum -> values[sum[0]]
                                == IntStream.of(sum)
                                        .skip(1)
                                        .mapToLong(part -> values[part])
                                        .sum());
    }

    /** Each sum: its total, then its parts. */
    List<int[]> all() {
        return Collections.unmodifiableList(sums);
    }

    private boolean tighten(Bounds bounds, BitSet due) {
        for (int steps = 0; !due.isEmpty() && steps < MOST_STEPS; steps++) {
            int next = due.nextSetBit(0);
            due.clear(next);
            if (!tighten(bounds, sums.get(next), due)) {
                return false;
            }
        }
        return true;
    }

    private boolean tighten(Bounds bounds, int[] sum, BitSet due) {
        long least = 0;
        long most = 0;
        for (int i = 1; i < sum.length; i++) {
            least += bounds.least[sum[i]];
            most += bounds.most[sum[i]];
        }
        int total = sum[0];
        if (!narrow(bounds, total, least, most, due)) {
            return false;
        }
        for (int i = 1; i < sum.length; i++) {
            int part = sum[i];
            long othersLeast = least - bounds.least[part];
            long othersMost = most - bounds.most[part];
            if (!narrow(bounds, part, bounds.least[total] - othersMost, bounds.most[total] - othersLeast, due)) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(Bounds bounds, int number, long from, long to, BitSet due) {
        if (from > bounds.least[number] || to < bounds.most[number]) {
            sumsOf.get(number).forEach(due::set);
            return bounds.narrow(number, from, to);
        }
        return true;
    }
}
