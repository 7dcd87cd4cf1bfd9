package org.preventsuite.plans.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.Action;
import org.preventsuite.plans.action.ActionDeleted;
import org.preventsuite.plans.action.ActionRepository;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanRepository;

/** Changes to contributions, each in one transaction. */
@ApplicationScoped
@Transactional
class ContributionService {
    private static final String TYPE = "contribution";

    private final ContributionRepository contributions;
    private final ActionRepository actions;
    private final PlanRepository plans;
    private final AreaDirectory areas;
    private final ChangeLog changes;
    private final Clock clock;

    ContributionService(
            ContributionRepository contributions,
            ActionRepository actions,
            PlanRepository plans,
            AreaDirectory areas,
            ChangeLog changes,
            Clock clock) {
        this.contributions = contributions;
        this.actions = actions;
        this.plans = plans;
        this.areas = areas;
        this.changes = changes;
        this.clock = clock;
    }

    ContributionView create(Caller caller, NewContribution wanted) {
        Action action = actions.findFor(caller, wanted.actionId())
                .orElseThrow(() -> CommonProblem.INVALID_CONTENT.at(
                        "/actionId", "unknown-action", "No such action that the token may read."));
        caller.requireAuthority(action.areaCode());
        if (!isAtWork(action)) {
            throw PlansProblem.PLAN_CLOSED.because("The plan is closed or withdrawn.");
        }
        Action master = master(action, wanted)
                .orElseThrow(() -> CommonProblem.INVALID_CONTENT.at(
                        "/toActionId", "unknown-action", "That plan has no action that this one may contribute to."));
        if (contributions.has(action.id(), master.id())) {
            throw PlansProblem.CONTRIBUTION_STATED.at("/toActionId", "stated", "It contributes to that already.");
        }
        Contribution contribution = new Contribution(action, master, wanted.note(), clock);
        contributions.persistAndFlush(contribution);
        ContributionView view = ContributionView.of(contribution);
        changes.saved(caller, "created", TYPE, view);
        return view;
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        Contribution contribution = contributions.getFor(caller, id);
        caller.requireAuthority(contribution.areaCode());
        IfMatch.require(ifMatch, contribution.version());
        delete(caller, contribution);
    }

    /** A contribution ends with the action on either side. */
    void actionGoes(@Observes ActionDeleted deleted) {
        contributions.touching(deleted.actionId()).forEach(one -> delete(deleted.caller(), one));
    }

    /**
     * The action to contribute to. What does not exist, stands in another plan, is closed or belongs to an area of
     * which the council is no part are told apart by nobody.
     */
    private Optional<Action> master(Action action, NewContribution wanted) {
        return actions.findByIdOptional(wanted.toActionId())
                .filter(master -> master.planId().equals(wanted.toPlanId()))
                .filter(master -> !master.planId().equals(action.planId()))
                .filter(master -> areas.withMembers(master.areaCode()).contains(action.areaCode()))
                .filter(this::isAtWork);
    }

    private boolean isAtWork(Action action) {
        Plan plan = plans.findById(action.planId());
        return plan.isAtWork();
    }

    private void delete(Caller caller, Contribution contribution) {
        contributions.delete(contribution);
        contributions.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, ContributionView.of(contribution));
    }
}
