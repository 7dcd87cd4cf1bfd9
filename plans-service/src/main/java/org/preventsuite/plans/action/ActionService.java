package org.preventsuite.plans.action;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanActions;
import org.preventsuite.plans.plan.PlanRepository;

/** Changes to actions, each in one transaction. */
@ApplicationScoped
@Transactional
class ActionService implements PlanActions {
    static final String TYPE = "action";

    private final ActionRepository actions;
    private final ActionRules rules;
    private final PlanRepository plans;
    private final BodyRepository bodies;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Event<ActionDeleted> goodbye;
    private final Clock clock;

    ActionService(
            ActionRepository actions,
            ActionRules rules,
            PlanRepository plans,
            BodyRepository bodies,
            MergePatch patches,
            ChangeLog changes,
            Event<ActionDeleted> goodbye,
            Clock clock) {
        this.actions = actions;
        this.rules = rules;
        this.plans = plans;
        this.bodies = bodies;
        this.patches = patches;
        this.changes = changes;
        this.goodbye = goodbye;
        this.clock = clock;
    }

    ActionView create(Caller caller, NewAction wanted) {
        Plan plan = plans.findFor(caller, wanted.planId())
                .orElseThrow(() -> PlansProblem.UNKNOWN_PLAN.at("/planId", "unknown-plan", "No such plan of yours."));
        caller.requireAuthority(plan.areaCode());
        requireAtWork(plan);
        Action action = new Action(
                settled(wanted, plan, null), plan.areaCode(), plan.id(), actions.nextPosition(plan.id()), clock);
        actions.persistAndFlush(action);
        return saved(caller, "created", action);
    }

    ActionView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        Action action = actions.get(id);
        caller.requireOwned(action.areaCode());
        IfMatch.require(ifMatch, action.version());
        Plan plan = plans.findById(action.planId());
        requireAtWork(plan);
        boolean keepsTimescales = !patch.has("timescaleWording") || patch.has("timescales");
        NewAction wanted = patches.apply(NewAction.of(action, keepsTimescales), patch, NewAction.class);
        if (!action.become(settled(wanted, plan, action), clock)) {
            return ActionView.of(action, LocalDate.now(clock));
        }
        actions.flush();
        return saved(caller, "updated", action);
    }

    /** The action for an entry of a journal; it is locked, for an entry names no version that it could be stale against. */
    Action openAlone(Caller caller, UUID id) {
        Action action = actions.getAlone(id);
        caller.requireOwned(action.areaCode());
        requireAtWork(plans.findById(action.planId()));
        return action;
    }

    void noted(Caller caller, String verb, Action action) {
        actions.flush();
        changes.saved(caller, verb, TYPE, ActionView.stored(action));
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        Action action = actions.get(id);
        caller.requireOwned(action.areaCode());
        IfMatch.require(ifMatch, action.version());
        requireAtWork(plans.findById(action.planId()));
        delete(caller, action);
    }

    @Override
    public void deleteAllOf(Caller caller, Plan plan) {
        actions.ofPlan(plan.id()).forEach(action -> delete(caller, action));
    }

    @Override
    public List<ActionView> storedOf(UUID planId) {
        return actions.ofPlan(planId).stream().map(ActionView::stored).toList();
    }

    @Override
    public Set<String> sectionsInUse(UUID planId) {
        return actions.sections(planId);
    }

    @Override
    public void planChanged(Caller caller, Plan plan) {
        actions.ofPlan(plan.id()).stream()
                .filter(action -> action.planStarts(plan.firstDay(), clock))
                .forEach(action -> {
                    actions.flush();
                    saved(caller, "updated", action);
                });
    }

    private void delete(Caller caller, Action action) {
        goodbye.fire(new ActionDeleted(caller, action.id()));
        actions.delete(action);
        actions.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, ActionView.stored(action));
    }

    private Action.Content settled(NewAction wanted, Plan plan, @Nullable Action old) {
        Set<String> taken = actions.references(plan.id());
        String stated = wanted.reference();
        boolean own = old != null && old.reference().equals(stated);
        if (stated != null && !own && taken.contains(stated)) {
            throw PlansProblem.REFERENCE_TAKEN.at("/reference", "taken", "Another action of the plan has it.");
        }
        String title = wanted.title();
        String reference =
                stated != null ? stated : GeneratedReference.of(title == null ? wanted.text() : title, taken::contains);
        boolean generated = stated == null || (own && old != null && old.referenceGenerated());
        return rules.settle(wanted, plan, new Leads(bodies.of(plan.areaCode())), reference, generated, old);
    }

    private static void requireAtWork(Plan plan) {
        if (!plan.isAtWork()) {
            throw PlansProblem.PLAN_CLOSED.because("The plan is closed or withdrawn.");
        }
    }

    private ActionView saved(Caller caller, String verb, Action action) {
        changes.saved(caller, verb, TYPE, ActionView.stored(action));
        return ActionView.of(action, LocalDate.now(clock));
    }
}
