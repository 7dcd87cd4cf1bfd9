package org.preventsuite.training.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.training.plan.PlanAction;
import org.preventsuite.training.statement.CountBasis;

/** Contract schema: Session. */
record SessionView(
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
        List<SessionCount> attendance,
        List<Total> totals,
        List<Finding> findings,
        @Nullable ExternalId externalId,
        @Nullable String note,
        @Nullable UUID planActionId,
        @Nullable LinkState planActionState,
        @Nullable Instant planActionCheckedAt)
        implements ResourceView {

    /** Contract schema: SessionTotal. The sum of the counts on one basis; bases are never added together. */
    record Total(CountBasis basis, int count) {}

    /** Contract schema: SessionFinding. */
    enum Finding implements WireWord {
        OVER_CAPACITY
    }

    static SessionView of(TrainingSession session) {
        NewSession now = session.asNew();
        List<Total> totals = totals(now.attendance());
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
                now.attendance(),
                totals,
                findings(totals, now.capacity()),
                now.externalId(),
                now.note(),
                now.planActionId(),
                PlanAction.stateOf(session.planAction()),
                PlanAction.checkedAtOf(session.planAction()));
    }

    private static List<Total> totals(List<SessionCount> attendance) {
        Map<CountBasis, Integer> sums = new EnumMap<>(CountBasis.class);
        for (SessionCount one : attendance) {
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
