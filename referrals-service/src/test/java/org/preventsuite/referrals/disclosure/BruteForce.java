package org.preventsuite.referrals.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An attacker who knows nothing of the auditor: it goes through every world there is and notes which of the things said
 * are true in it. Things that are true together in one world, and with nothing more in any other, are a reading; the
 * worlds that agree with it show how open each cell is. For small worlds only.
 */
final class BruteForce {
    private final Map<Integer, List<int[]>> worldsByTruths = new HashMap<>();
    private final List<Said> said;

    /** That a cell lies between two values, ends included. */
    record Said(int cell, int from, int to, boolean shown) {
        private boolean holdsIn(int[] world) {
            return world[cell] >= from && world[cell] <= to;
        }
    }

    BruteForce(List<int[]> worlds, List<Said> said) {
        this.said = said.stream().distinct().toList();
        for (int[] world : worlds) {
            int truths = 0;
            for (int i = 0; i < this.said.size(); i++) {
                truths |= this.said.get(i).holdsIn(world) ? 1 << i : 0;
            }
            worldsByTruths.computeIfAbsent(truths, none -> new ArrayList<>()).add(world);
        }
    }

    /** How open a cell is in the reading that says most of it; null when every reading shows it. */
    @Nullable Integer narrowest(int cell) {
        Integer narrowest = null;
        for (Map.Entry<Integer, List<int[]>> reading : worldsByTruths.entrySet()) {
            int truths = reading.getKey();
            boolean more =
                    worldsByTruths.keySet().stream().anyMatch(other -> other != truths && (other & truths) == truths);
            if (!more && !shows(truths, cell)) {
                int width = width(reading.getValue(), cell);
                narrowest = narrowest == null ? width : Math.min(narrowest, width);
            }
        }
        return narrowest;
    }

    private boolean shows(int truths, int cell) {
        List<Said> ofCell = IntStream.range(0, said.size())
                .filter(i -> (truths & 1 << i) != 0)
                .mapToObj(said::get)
                .filter(one -> one.cell() == cell)
                .toList();
        return !ofCell.isEmpty() && ofCell.stream().allMatch(Said::shown);
    }

    private static int width(List<int[]> worlds, int cell) {
        var values = worlds.stream().mapToInt(world -> world[cell]).summaryStatistics();
        return values.getMax() - values.getMin();
    }
}
