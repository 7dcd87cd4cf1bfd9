package org.preventsuite.training.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.training.plan.ForPlanAction;
import org.preventsuite.training.plan.PlanAction;

/** A course held once, or several times in a period, and how many of whom came. */
@Entity
@Table(name = "training_session")
class TrainingSession extends Aggregate implements ForPlanAction {
    private static final int LONGEST_PAGE = 500;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "period_id")
    private @Nullable String periodId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private @Nullable String host;

    private @Nullable Integer capacity;

    private @Nullable String source;

    private @Nullable String note;

    @Embedded
    private @Nullable PlanAction planAction;

    // The counts of a page of sessions are one query.
    @ElementCollection
    @CollectionTable(name = "session_count", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = LONGEST_PAGE)
    private List<SessionCount> attendance = new ArrayList<>();

    protected TrainingSession() {} // JPA

    TrainingSession(NewSession wish, LinkState action, Clock clock) {
        super(wish.areaCode(), clock);
        describe(wish);
        planAction = PlanAction.named(wish.planActionId(), action, null, clock);
    }

    void change(NewSession wish, LinkState action, Clock clock) {
        describe(wish);
        planAction = PlanAction.named(wish.planActionId(), action, planAction, clock);
        touch(clock);
    }

    /** Takes over what was found of its action. */
    void settle(LinkState found, Clock clock) {
        planAction = new PlanAction(target(), found, clock);
        touch(clock);
    }

    /** Notes that others see other counts because an audience has changed. */
    void recount(Clock clock) {
        touch(clock);
    }

    private void describe(NewSession wish) {
        Held held = Held.of(wish.heldOn(), wish.periodId());
        courseId = wish.courseId();
        heldOn = held.on();
        periodId = held.periodId();
        firstDay = held.firstDay();
        lastDay = held.lastDay();
        host = wish.host();
        capacity = wish.capacity();
        source = wish.source();
        note = wish.note();
        name(wish.externalId());
        if (!attendance.equals(wish.attendance())) {
            attendance.clear();
            attendance.addAll(wish.attendance());
        }
    }

    /** What it would be created from as it stands. */
    NewSession asNew() {
        return new NewSession(
                areaCode(),
                courseId,
                heldOn,
                periodId,
                host,
                capacity,
                source,
                attendance,
                externalId(),
                note,
                PlanAction.idOf(planAction));
    }

    @Override
    public @Nullable PlanAction planAction() {
        return planAction;
    }

    LocalDate firstDay() {
        return firstDay;
    }
}
