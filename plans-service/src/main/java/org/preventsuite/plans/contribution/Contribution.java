package org.preventsuite.plans.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.action.Action;

/** That an action of one plan is a part of what an action of another plan wants; its first owner states it. */
@Entity
class Contribution extends Aggregate {
    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "action_id", updatable = false)
    private UUID actionId;

    @Column(name = "to_area_code", updatable = false)
    private String toAreaCode;

    @Column(name = "to_plan_id", updatable = false)
    private UUID toPlanId;

    @Column(name = "to_action_id", updatable = false)
    private UUID toActionId;

    private @Nullable String note;

    protected Contribution() {} // JPA

    Contribution(Action action, Action master, @Nullable String note, Clock clock) {
        super(action.areaCode(), clock);
        planId = action.planId();
        actionId = action.id();
        toAreaCode = master.areaCode();
        toPlanId = master.planId();
        toActionId = master.id();
        this.note = note;
    }

    UUID planId() {
        return planId;
    }

    UUID actionId() {
        return actionId;
    }

    String toAreaCode() {
        return toAreaCode;
    }

    UUID toPlanId() {
        return toPlanId;
    }

    UUID toActionId() {
        return toActionId;
    }

    @Nullable String note() {
        return note;
    }
}
