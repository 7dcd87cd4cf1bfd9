package org.preventsuite.training.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkState;

/** The action of a plan that something was done for, and whether it was found there. */
@Embeddable
public class PlanAction {
    @Column(name = "plan_action_id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_action_state")
    private LinkState state;

    @Column(name = "plan_action_checked_at")
    private @Nullable Instant checkedAt;

    protected PlanAction() {} // JPA

    public PlanAction(UUID id, LinkState found, Clock clock) {
        this.id = id;
        state = found;
        checkedAt = found == LinkState.UNVERIFIED ? null : clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The action that is named now; what was found of the same one before stands while nobody can say more. */
    public static @Nullable PlanAction named(
            @Nullable UUID id, LinkState found, @Nullable PlanAction before, Clock clock) {
        if (id == null) {
            return null;
        }
        return before != null && before.id.equals(id) && found == LinkState.UNVERIFIED
                ? before
                : new PlanAction(id, found, clock);
    }

    public static @Nullable UUID idOf(@Nullable PlanAction action) {
        return action == null ? null : action.id;
    }

    public static @Nullable LinkState stateOf(@Nullable PlanAction action) {
        return action == null ? null : action.state;
    }

    public static @Nullable Instant checkedAtOf(@Nullable PlanAction action) {
        return action == null ? null : action.checkedAt;
    }

    UUID id() {
        return id;
    }

    LinkState state() {
        return state;
    }
}
