package org.preventsuite.plans.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.plans.PlansProblem;

/** Freezes plans, each in one transaction. */
@ApplicationScoped
@Transactional
class PlanVersionService {
    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final PlanActions actions;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Clock clock;

    PlanVersionService(
            PlanRepository plans,
            PlanVersionRepository versions,
            PlanActions actions,
            ChangeLog changes,
            ObjectMapper json,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.actions = actions;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** Freezes the plan; it is locked, so that its versions are counted without a gap. */
    PlanVersionView freeze(Caller caller, UUID planId, NewPlanVersion wanted) {
        Plan plan = plans.getAlone(planId);
        caller.requireOwned(plan.areaCode());
        if (versions.has(plan, wanted.label())) {
            throw PlansProblem.LABEL_TAKEN.at("/label", "taken", "Another version of the plan has it.");
        }
        plan.freeze(clock);
        plans.flush();
        PlanView view = PlanView.of(plan, null);
        PlanVersion version = new PlanVersion(plan, wanted, frozen(view), clock);
        versions.persistAndFlush(version);
        changes.saved(caller, "frozen", PlanService.TYPE, view);
        return PlanVersionView.of(version);
    }

    private FrozenPlan frozen(PlanView plan) {
        return new FrozenPlan(
                json.valueToTree(plan),
                actions.storedOf(plan.id()).stream()
                        .<JsonNode>map(json::valueToTree)
                        .toList());
    }
}
