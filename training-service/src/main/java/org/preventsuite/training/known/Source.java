package org.preventsuite.training.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.training.session.SessionCount;
import org.preventsuite.training.statement.CountBasis;
import org.preventsuite.training.statement.StatedCount;

/**
 * A statement or a session as figures see it.
 *
 * @param period what it is for; that of its day where it has none
 * @param heldOn the day its counts held: as it is dated, or else the last of its period
 * @param bases those it says something on, be it nothing
 */
public record Source(
        boolean isSession,
        PeriodKey period,
        LocalDate heldOn,
        @Nullable UUID courseId,
        Set<CountBasis> bases,
        List<SessionCount> counts) {
    public Source {
        bases = Set.copyOf(bases);
        counts = List.copyOf(counts);
    }

    /** True for a statement for that very period and a session held within it. */
    public boolean isOf(PeriodKey wanted) {
        return isSession
                ? !period.start().isBefore(wanted.start()) && !period.end().isAfter(wanted.end())
                : period.text().equals(wanted.text());
    }

    /** How often people are said to have been invited without a number. */
    public long uncounted(CountBasis basis) {
        return counts.stream()
                .filter(one -> one.basis() == basis && one.count() == null)
                .count();
    }

    /** Its numbers; who was invited without one is in none. */
    public Stream<StatedCount> stated() {
        return counts.stream()
                .filter(one -> one.count() != null)
                .map(one -> new StatedCount(
                        one.audienceId(), courseId, one.basis(), heldOn, Objects.requireNonNull(one.count())));
    }
}
