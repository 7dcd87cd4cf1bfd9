package org.preventsuite.plans.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.page.Page;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.governance.GovernanceGroupRepository;

/** Freezes plans, each in one transaction. */
@ApplicationScoped
@Transactional
public class PlanVersionService {
    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final PlanActions actions;
    private final GovernanceGroupRepository groups;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Clock clock;

    PlanVersionService(
            PlanRepository plans,
            PlanVersionRepository versions,
            PlanActions actions,
            GovernanceGroupRepository groups,
            ChangeLog changes,
            ObjectMapper json,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.actions = actions;
        this.groups = groups;
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
        PlanVersion version = new PlanVersion(plan, wanted, now(plan), clock);
        versions.persistAndFlush(version);
        changes.saved(caller, "frozen", PlanService.TYPE, PlanView.stored(plan));
        return view(version);
    }

    PlanVersionView view(PlanVersion version) {
        return PlanVersionView.of(version, version.content(), names(List.of(version)));
    }

    Page<PlanVersionView> views(Page<PlanVersion> page) {
        Map<UUID, String> names = names(page.items());
        return page.map(version -> PlanVersionView.of(version, null, names));
    }

    /**
     * What changed since the version was frozen.
     *
     * @param newest whether to compare with the newest version instead of the plan as it stands now
     */
    public PlanComparison since(Plan plan, UUID versionId, boolean newest) {
        PlanVersion from = versions.get(plan, versionId);
        return newest
                ? PlanComparison.of(from, versions.newest(plan).orElse(from))
                : PlanComparison.ofNow(from, asStored(now(plan)));
    }

    /** What is written and read again can be compared with what was stored: numbers are then of one type. */
    private FrozenPlan asStored(FrozenPlan plan) {
        try {
            return json.readValue(json.writeValueAsString(plan), FrozenPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON can be read", e);
        }
    }

    private Map<UUID, String> names(List<PlanVersion> of) {
        return groups.names(ApprovalView.awaited(of.stream().map(PlanVersion::approval)));
    }

    /** The plan and its actions as they stand now. */
    private FrozenPlan now(Plan plan) {
        return new FrozenPlan(
                json.valueToTree(PlanView.frozen(plan)),
                actions.storedOf(plan.id()).stream()
                        .<JsonNode>map(json::valueToTree)
                        .toList());
    }
}
