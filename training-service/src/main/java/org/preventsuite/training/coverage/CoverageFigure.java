package org.preventsuite.training.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.audience.HeadCount;
import org.preventsuite.training.statement.CountBasis;
import org.preventsuite.training.statement.StatedCount;

/**
 * Contract schema: CoverageFigure. How many of how many people are trained.
 *
 * @param covered one per basis that occurs; bases stand beside each other and are never added
 */
record CoverageFigure(Base base, List<Covered> covered) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Contract schema: CoverageBase. How many people there are, as at when and who says so. */
    record Base(long headCount, LocalDate oldestAsAt, LocalDate newestAsAt, List<String> sources) {}

    /**
     * Contract schema: CoveredCount. How many are trained on one basis.
     *
     * @param ratePercent of the base, to one decimal; null where nobody is in the base
     */
    record Covered(CountBasis basis, long covered, @Nullable BigDecimal ratePercent, Set<Caution> cautions) {}

    /** What a figure is made of: one audience on the day, and those of its counts that count. */
    record Part(HeadCount headCount, List<StatedCount> counts) {
        long covered(CountBasis basis) {
            return of(basis).stream().mapToLong(StatedCount::count).sum();
        }

        private List<StatedCount> of(CountBasis basis) {
            return counts.stream().filter(one -> one.basis() == basis).toList();
        }

        private Set<Caution> cautions(CountBasis basis) {
            Set<Caution> cautions = EnumSet.noneOf(Caution.class);
            if (covered(basis) > headCount.count()) {
                cautions.add(Caution.ABOVE_BASE);
            }
            if (of(basis).size() > 1) {
                cautions.add(Caution.SEVERAL_STATEMENTS);
            }
            return cautions;
        }
    }

    /** The figure of the parts together; there is one at least. */
    static CoverageFigure of(Collection<Part> parts) {
        List<HeadCount> heads = parts.stream().map(Part::headCount).toList();
        List<LocalDate> days = heads.stream().map(HeadCount::asAt).sorted().toList();
        Base base = new Base(
                heads.stream().mapToLong(HeadCount::count).sum(),
                days.get(0),
                days.get(days.size() - 1),
                heads.stream().map(HeadCount::source).distinct().sorted().toList());
        List<Covered> covered = Arrays.stream(CountBasis.values())
                .filter(CountBasis::countsPeopleTrained)
                .map(basis -> covered(basis, parts, base.headCount()))
                .filter(Objects::nonNull)
                .toList();
        return new CoverageFigure(base, covered);
    }

    // A basis on which nobody states anything is absent: that is not zero.
    private static @Nullable Covered covered(CountBasis basis, Collection<Part> parts, long base) {
        if (parts.stream().allMatch(part -> part.of(basis).isEmpty())) {
            return null;
        }
        long people = parts.stream().mapToLong(part -> part.covered(basis)).sum();
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        parts.forEach(part -> cautions.addAll(part.cautions(basis)));
        return new Covered(basis, people, rate(people, base), cautions);
    }

    private static @Nullable BigDecimal rate(long people, long base) {
        return base == 0
                ? null
                : BigDecimal.valueOf(people)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
    }
}
