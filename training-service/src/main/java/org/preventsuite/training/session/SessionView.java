package org.preventsuite.training.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.training.audience.ProtectedCount;
import org.preventsuite.training.audience.Shared;
import org.preventsuite.training.plan.PlanAction;
import org.preventsuite.training.statement.CountBasis;

/** Contract schema: Session. */
public record SessionView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        UUID courseId,
        @Nullable LocalDate heldOn,
        @Nullable String periodId,
        @Nullable String host,
        @Nullable Integer capacity,
        @Nullable String source,
        List<Attended> attendance,
        List<Total> totals,
        List<Finding> findings,
        @Nullable ExternalId externalId,
        @Nullable String note,
        @Nullable UUID planActionId,
        @Nullable LinkState planActionState,
        @Nullable Instant planActionCheckedAt)
        implements Shared<SessionView> {

    /** Contract schema: SessionCount. A count, what stands in its place, or neither where people were invited without one. */
    public record Attended(
            UUID audienceId,
            CountBasis basis,
            @Nullable Integer count,
            @Nullable ProtectedCount protectedCount) {
        static Attended of(SessionCount one) {
            return new Attended(one.audienceId(), one.basis(), one.count(), null);
        }

        Attended withheld() {
            return count == null ? this : new Attended(audienceId, basis, null, ProtectedCount.WITHHELD);
        }
    }

    /** Contract schema: SessionTotal. The sum of the counts on one basis; bases are never added together. */
    public record Total(CountBasis basis, int count) {}

    /** Contract schema: SessionFinding. */
    public enum Finding implements WireWord {
        OVER_CAPACITY
    }

    static SessionView of(TrainingSession session) {
        NewSession now = session.asNew();
        List<Attended> attendance = now.attendance().stream().map(Attended::of).toList();
        List<Total> totals = totals(attendance);
        return new SessionView(
                session.id(),
                session.version(),
                session.createdAt(),
                session.updatedAt(),
                now.areaCode(),
                now.courseId(),
                now.heldOn(),
                now.periodId(),
                now.host(),
                now.capacity(),
                now.source(),
                attendance,
                totals,
                findings(totals, now.capacity()),
                now.externalId(),
                now.note(),
                now.planActionId(),
                PlanAction.stateOf(session.planAction()),
                PlanAction.checkedAtOf(session.planAction()));
    }

    @Override
    public SessionView without(Set<UUID> small) {
        if (attendance.stream().noneMatch(one -> small.contains(one.audienceId()))) {
            return this;
        }
        List<Attended> seen = attendance.stream()
                .map(one -> small.contains(one.audienceId()) ? one.withheld() : one)
                .toList();
        List<Total> sums = totals(seen);
        return new SessionView(
                id,
                version,
                createdAt,
                updatedAt,
                areaCode,
                courseId,
                heldOn,
                periodId,
                host,
                capacity,
                source,
                seen,
                sums,
                findings(sums, capacity), // of the whole, it would say that those who are withheld are many
                externalId,
                null, // notes explain numbers
                planActionId,
                planActionState,
                planActionCheckedAt);
    }

    private static List<Total> totals(List<Attended> attendance) {
        Map<CountBasis, Integer> sums = new EnumMap<>(CountBasis.class);
        for (Attended one : attendance) {
            Integer count = one.count();
            if (count != null) {
                sums.merge(one.basis(), count, Integer::sum);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Total(sum.getKey(), sum.getValue()))
                .toList();
    }

    // An invitation takes no seat.
    private static List<Finding> findings(List<Total> totals, @Nullable Integer capacity) {
        return capacity != null
                        && totals.stream()
                                .anyMatch(one -> one.basis() != CountBasis.INVITATIONS && one.count() > capacity)
                ? List.of(Finding.OVER_CAPACITY)
                : List.of();
    }
}
