package org.preventsuite.plans.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanApprovals;
import org.preventsuite.plans.plan.PlanVersion;

/** Records decisions, and what the approval of their versions becomes by them, each in one transaction. */
@ApplicationScoped
@Transactional
class DecisionService {
    private static final String TYPE = "decision";

    private final DecisionRepository decisions;
    private final DecisionRules rules;
    private final PlanApprovals approvals;
    private final ChangeLog changes;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            DecisionRules rules,
            PlanApprovals approvals,
            ChangeLog changes,
            Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.approvals = approvals;
        this.changes = changes;
        this.clock = clock;
    }

    DecisionView create(Caller caller, NewDecision wanted) {
        PlanVersion version = approvals
                .open(caller, wanted.versionId())
                .orElseThrow(() -> PlansProblem.UNKNOWN_VERSION.at(
                        "/versionId", "unknown-version", "No such version of a plan of yours."));
        caller.requireAuthority(version.areaCode());
        rules.check(wanted, version.areaCode());
        Decision old = superseded(wanted.supersedesId(), version.planId());
        Decision decision = new Decision(wanted, version, clock);
        decisions.persistAndFlush(decision);
        if (old != null) {
            old.supersededBy(decision);
            settled(caller, "superseded", old);
        }
        return settled(caller, "recorded", decision);
    }

    DecisionView meet(Caller caller, UUID id, NewConditionMet wanted) {
        Decision decision = decisions.get(id);
        caller.requireOwned(decision.areaCode());
        approvals.open(caller, decision.versionId());
        decisions.getEntityManager().refresh(decision); // what became of it while this one waited
        decision.requireStanding();
        rules.check(wanted, decision);
        decision.meet(wanted.number(), new ConditionMet(wanted.metOn(), wanted.byPost(), wanted.note()));
        decisions.flush();
        return settled(caller, "condition-met", decision);
    }

    /** Sets whose approval the plan needs, from its newest version on. */
    ApprovalRuleView rule(Caller caller, UUID planId, @Nullable String ifMatch, ApprovalRule rule) {
        Plan plan = approvals.open(caller, planId, ifMatch);
        rules.check(rule, plan.areaCode());
        if (!rule.equals(plan.approvalRule())) {
            approvals.follow(caller, plan, rule, decisions.verdicts(planId));
        }
        return ApprovalRuleView.of(plan);
    }

    private @Nullable Decision superseded(@Nullable UUID id, UUID planId) {
        if (id == null) {
            return null;
        }
        Decision old = decisions
                .findByIdOptional(id)
                .filter(decision -> decision.planId().equals(planId))
                .orElseThrow(() -> PlansProblem.UNKNOWN_DECISION.at(
                        "/supersedesId", "unknown-decision", "The plan has no such decision."));
        old.requireStanding();
        return old;
    }

    private DecisionView settled(Caller caller, String verb, Decision decision) {
        DecisionView view = DecisionView.of(decision);
        changes.saved(caller, verb, TYPE, view);
        approvals.settle(caller, decision.versionId(), decisions.verdicts(decision.planId()));
        return view;
    }
}
