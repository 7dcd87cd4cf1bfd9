package org.preventsuite.referrals.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Every way to believe as much as can be true at once of what was published: a correction contradicts what it corrects,
 * or another table, and nobody but the authority knows what holds. Found as Reiter (1987) finds diagnoses: of a
 * contradiction that is as small as possible, each statement in turn is let go.
 */
final class Readings {
    /** A year that can be read in more ways is closed to further releases. */
    private static final int MOST = 512;

    private static final int MOST_MET = 8 * MOST;

    private final Sums sums;
    private final List<Statement> statements;

    /** That a number lies in an interval. */
    record Statement(int number, Interval possible, boolean shown) {}

    Readings(Sums sums, List<Statement> statements) {
        this.sums = sums;
        this.statements = statements.stream().distinct().toList();
    }

    /** The statements of each reading; none when there are too many readings to go through. */
    Optional<List<List<Statement>>> all() {
        List<BitSet> found = new ArrayList<>();
        Set<BitSet> met = new HashSet<>();
        Queue<BitSet> open = new ArrayDeque<>(List.of(new BitSet()));
        while (!open.isEmpty()) {
            BitSet letGo = open.remove();
            if (found.stream().noneMatch(fewer -> contains(letGo, fewer))) {
                List<Integer> contradiction = contradiction(letGo);
                if (contradiction.isEmpty()) {
                    found.add(letGo);
                }
                for (int statement : contradiction) {
                    BitSet more = (BitSet) letGo.clone();
                    more.set(statement);
                    if (met.add(more)) {
                        open.add(more);
                    }
                }
                if (found.size() > MOST || met.size() > MOST_MET) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(found.stream().map(this::kept).map(this::statements).toList());
    }

    private static boolean contains(BitSet set, BitSet part) {
        BitSet missing = (BitSet) part.clone();
        missing.andNot(set);
        return missing.isEmpty();
    }

    private List<Integer> kept(BitSet letGo) {
        List<Integer> kept = new ArrayList<>();
        for (int next = letGo.nextClearBit(0); next < statements.size(); next = letGo.nextClearBit(next + 1)) {
            kept.add(next);
        }
        return kept;
    }

    private List<Statement> statements(List<Integer> kept) {
        return kept.stream().map(statements::get).toList();
    }

    /** Statements that cannot all be true, while without any one of them they could; empty when all kept ones could. */
    private List<Integer> contradiction(BitSet letGo) {
        List<Integer> kept = kept(letGo);
        if (couldBeTrue(kept)) {
            return List.of();
        }
        List<Integer> core = new ArrayList<>(kept);
        for (Integer statement : kept) {
            core.remove(statement);
            if (couldBeTrue(core)) {
                core.add(statement);
            }
        }
        return core;
    }

    private boolean couldBeTrue(List<Integer> kept) {
        Sums.Bounds bounds = sums.open();
        return kept.stream()
                        .map(statements::get)
                        .allMatch(one -> bounds.narrow(
                                one.number(),
                                one.possible().atLeast(),
                                one.possible().atMost()))
                && sums.tighten(bounds);
    }
}
