package org.preventsuite.plans.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.framework.FrameworkRepository;
import org.preventsuite.plans.framework.FrameworkTag;
import org.preventsuite.plans.governance.GovernanceGroupRepository;

/** Changes to plans, each in one transaction. */
@ApplicationScoped
@Transactional
public class PlanService {
    static final String TYPE = "plan";

    private final PlanRepository plans;
    private final PlanActions actions;
    private final List<PlanUse> uses;
    private final FrameworkRepository frameworks;
    private final GovernanceGroupRepository groups;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            PlanActions actions,
            @All List<PlanUse> uses,
            FrameworkRepository frameworks,
            GovernanceGroupRepository groups,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.uses = List.copyOf(uses);
        this.frameworks = frameworks;
        this.groups = groups;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    PlanView create(Caller caller, NewPlan wanted) {
        return view(make(caller, wanted));
    }

    /** A new plan, for a feature that fills it. */
    public Plan make(Caller caller, NewPlan wanted) {
        caller.requireAuthority(wanted.areaCode());
        requireKnownEntries(wanted);
        Plan plan = new Plan(wanted, clock);
        plans.persistAndFlush(plan);
        changes.saved(caller, "created", TYPE, PlanView.stored(plan));
        return plan;
    }

    /** Gives a plan sections behind those it has. */
    public void addSections(Caller caller, Plan plan, List<Section> added) {
        if (!added.isEmpty()) {
            plan.add(added, clock);
            plans.flush();
            changes.saved(caller, "updated", TYPE, PlanView.stored(plan));
        }
    }

    PlanView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        Plan plan = plans.get(id);
        caller.requireOwned(plan.areaCode());
        IfMatch.require(ifMatch, plan.version());
        NewPlan wanted = patches.apply(NewPlan.of(plan), patch, NewPlan.class);
        requireKnownEntries(wanted);
        requireSectionsStay(id, wanted);
        if (!plan.become(wanted, clock)) {
            return view(plan);
        }
        plans.flush();
        actions.planChanged(caller, plan);
        return saved(caller, "updated", plan);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        Plan plan = plans.get(id);
        caller.requireOwned(plan.areaCode());
        IfMatch.require(ifMatch, plan.version());
        plan.requireDraft();
        plan.requireNeverFrozen();
        uses.forEach(use -> use.planGoes(caller, plan));
        actions.deleteAllOf(caller, plan);
        plans.delete(plan);
        plans.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, PlanView.stored(plan));
    }

    PlanView view(Plan plan) {
        return view(plan, counts(List.of(plan)), names(List.of(plan)));
    }

    Page<PlanView> views(Page<Plan> page) {
        return page.mapAll(of -> {
            Map<UUID, PlanView.ActionCount> counts = counts(of);
            Map<UUID, String> names = names(of);
            return of.stream().map(plan -> view(plan, counts, names)).toList();
        });
    }

    private static PlanView view(Plan plan, Map<UUID, PlanView.ActionCount> counts, Map<UUID, String> names) {
        return PlanView.of(
                plan, ApprovalView.of(plan, names), counts.getOrDefault(plan.id(), PlanView.ActionCount.NONE));
    }

    private Map<UUID, String> names(List<Plan> of) {
        return groups.names(ApprovalView.awaited(of.stream().map(Plan::approval)));
    }

    private Map<UUID, PlanView.ActionCount> counts(List<Plan> of) {
        return plans.count(of.stream().map(Plan::id).toList(), LocalDate.now(clock));
    }

    private void requireKnownEntries(NewPlan plan) {
        List<FrameworkTag> tags = plan.sections().stream()
                .map(Section::frameworkEntry)
                .filter(Objects::nonNull)
                .toList();
        if (!frameworks.unknown(tags).isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/sections",
                    "unknown-framework-entry",
                    "A section names an entry that its framework does not have.");
        }
    }

    private void requireSectionsStay(UUID id, NewPlan wanted) {
        Set<String> used = new HashSet<>(actions.sectionsInUse(id));
        wanted.sections().forEach(section -> used.remove(section.key()));
        if (!used.isEmpty()) {
            throw PlansProblem.SECTION_IN_USE.at("/sections", "in-use", "Actions stand under a section that would go.");
        }
    }

    private PlanView saved(Caller caller, String verb, Plan plan) {
        changes.saved(caller, verb, TYPE, PlanView.stored(plan));
        return view(plan);
    }
}
