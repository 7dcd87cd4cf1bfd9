package org.preventsuite.training.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.training.plan.ForPlanAction;
import org.preventsuite.training.plan.PlanAction;

/** Counts of one authority for a period, by audience, on one basis; with the total that its source states. */
@Entity
@Table(name = "attendance_statement")
class AttendanceStatement extends Aggregate implements ForPlanAction {
    private static final int LONGEST_PAGE = 500;

    @Column(name = "period_id")
    private String periodId;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "course_id")
    private @Nullable UUID courseId;

    @Enumerated(EnumType.STRING)
    private CountBasis basis;

    @Column(name = "as_at")
    private @Nullable LocalDate asAt;

    private @Nullable String source;

    @Column(name = "declared_total")
    private @Nullable Integer declaredTotal;

    private @Nullable String note;

    @Embedded
    private @Nullable PlanAction planAction;

    // The lines of a page of statements are one query, and bring their audiences.
    @ElementCollection
    @CollectionTable(name = "attendance_line", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = LONGEST_PAGE)
    private List<CountedAudience> lines = new ArrayList<>();

    protected AttendanceStatement() {} // JPA

    AttendanceStatement(
            NewAttendanceStatement wish,
            PeriodKey period,
            List<CountedAudience> counted,
            LinkState action,
            Clock clock) {
        super(wish.areaCode(), clock);
        describe(wish, period, counted);
        planAction = PlanAction.named(wish.planActionId(), action, null, clock);
    }

    void change(
            NewAttendanceStatement wish,
            PeriodKey period,
            List<CountedAudience> counted,
            LinkState action,
            Clock clock) {
        describe(wish, period, counted);
        planAction = PlanAction.named(wish.planActionId(), action, planAction, clock);
        touch(clock);
    }

    /** Takes over what was found of its action. */
    void settle(LinkState found, Clock clock) {
        planAction = new PlanAction(target(), found, clock);
        touch(clock);
    }

    /** Notes that its totals have changed because an audience did. */
    void recount(Clock clock) {
        touch(clock);
    }

    private void describe(NewAttendanceStatement wish, PeriodKey period, List<CountedAudience> counted) {
        periodId = period.text();
        periodStart = period.start();
        courseId = wish.courseId();
        basis = wish.basis();
        asAt = wish.asAt();
        source = wish.source();
        declaredTotal = wish.declaredTotal();
        note = wish.note();
        lines.clear();
        lines.addAll(counted);
        name(wish.externalId());
    }

    /** What it would be created from as it stands. */
    NewAttendanceStatement asNew() {
        return new NewAttendanceStatement(
                areaCode(),
                periodId,
                courseId,
                basis,
                asAt,
                source,
                lines.stream().map(CountedAudience::line).toList(),
                declaredTotal,
                externalId(),
                note,
                PlanAction.idOf(planAction));
    }

    int partsTotal() {
        return lines.stream().mapToInt(CountedAudience::count).sum();
    }

    int staffTotal() {
        return lines.stream()
                .filter(CountedAudience::isStaff)
                .mapToInt(CountedAudience::count)
                .sum();
    }

    @Override
    public @Nullable PlanAction planAction() {
        return planAction;
    }

    LocalDate periodStart() {
        return periodStart;
    }
}
