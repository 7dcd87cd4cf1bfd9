package org.preventsuite.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.plans.approval.Approval;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.approval.Verdict;

/** What decisions and rules of approval do to plans and their versions, within the transaction that stores them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PlanApprovals {
    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final ChangeLog changes;
    private final Clock clock;

    PlanApprovals(PlanRepository plans, PlanVersionRepository versions, ChangeLog changes, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.changes = changes;
        this.clock = clock;
    }

    /** The version, if the caller may read it; nobody else decides on its plan until the transaction ends. */
    public Optional<PlanVersion> open(Caller caller, UUID versionId) {
        Optional<PlanVersion> found =
                versions.findByIdOptional(versionId).filter(version -> caller.mayRead(version.areaCode()));
        found.ifPresent(version -> {
            plans.getAlone(version.planId());
            versions.getEntityManager().refresh(version); // what others decided while this one waited
        });
        return found;
    }

    /** The plan for a new rule, if the caller may change it and has seen it as it stands; locked like its versions. */
    public Plan open(Caller caller, UUID planId, @Nullable String ifMatch) {
        Plan plan = plans.getAlone(planId);
        caller.requireOwned(plan.areaCode());
        IfMatch.require(ifMatch, plan.version());
        return plan;
    }

    /** Puts the plan and its newest version, if there is one, under the rule. */
    public void follow(Caller caller, Plan plan, ApprovalRule rule, Collection<Verdict> decisions) {
        plan.follow(rule, clock);
        versions.newest(plan).ifPresent(version -> {
            version.follow(rule);
            Approval reached = rule.judge(version.id(), decisions);
            version.settle(reached);
            plan.settle(reached, clock);
        });
        save(caller, "approval-rule-set", plan);
    }

    /**
     * Works out anew how far the approval of a version has come, and of its plan where it is the newest.
     *
     * @param decisions all decisions on the plan
     */
    public void settle(Caller caller, UUID versionId, Collection<Verdict> decisions) {
        PlanVersion version = versions.findById(versionId);
        Approval reached = version.approvalRule().judge(versionId, decisions);
        version.settle(reached);
        Plan plan = plans.findById(version.planId());
        if (version.number() == plan.versions() && plan.settle(reached, clock)) {
            save(caller, "approval-changed", plan);
        }
    }

    private void save(Caller caller, String verb, Plan plan) {
        plans.flush();
        changes.saved(caller, verb, PlanService.TYPE, PlanView.stored(plan));
    }
}
