package org.preventsuite.plans.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.ActionDeleted;
import org.preventsuite.plans.action.ActionLookup;

/**
 * Changes to allocations: each is one transaction with the new version of its award. The award is locked, and what is
 * allocated of it is counted by the database, which refuses more than there is whoever asks.
 */
@ApplicationScoped
@Transactional
class FundingAllocationService {
    private static final String TYPE = "funding-allocation";

    private final FundingAwardRepository awards;
    private final FundingAllocationRepository allocations;
    private final ActionLookup actions;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    FundingAllocationService(
            FundingAwardRepository awards,
            FundingAllocationRepository allocations,
            ActionLookup actions,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.awards = awards;
        this.allocations = allocations;
        this.actions = actions;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    FundingAllocationView create(Caller caller, UUID awardId, NewFundingAllocation wanted) {
        FundingAward award = openAlone(caller, awardId);
        requireOwnAction(award, wanted);
        award.requireRoomFor(wanted.amount().pounds());
        FundingAllocation allocation = new FundingAllocation(award, wanted, clock);
        allocations.persistAndFlush(allocation);
        return saved(caller, "created", award, allocation);
    }

    FundingAllocationView update(Caller caller, UUID awardId, UUID id, @Nullable String ifMatch, JsonNode patch) {
        FundingAward award = openAlone(caller, awardId);
        FundingAllocation allocation = allocations.get(award, id);
        IfMatch.require(ifMatch, allocation.version());
        NewFundingAllocation old = NewFundingAllocation.of(allocation);
        NewFundingAllocation wanted = patches.apply(old, patch, NewFundingAllocation.class);
        if (wanted.equals(old)) {
            return FundingAllocationView.of(allocation);
        }
        requireOwnAction(award, wanted);
        award.requireRoomFor(wanted.amount().pounds().subtract(allocation.amount()));
        allocation.become(wanted, clock);
        allocations.flush();
        return saved(caller, "updated", award, allocation);
    }

    void delete(Caller caller, UUID awardId, UUID id, @Nullable String ifMatch) {
        FundingAward award = openAlone(caller, awardId);
        FundingAllocation allocation = allocations.get(award, id);
        IfMatch.require(ifMatch, allocation.version());
        allocations.delete(allocation);
        allocations.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, FundingAllocationView.of(allocation));
        reallocated(caller, award);
    }

    /** Money is not lost with its action. */
    void refuseToLose(@Observes ActionDeleted deleted) {
        if (allocations.names(deleted.actionId())) {
            throw PlansProblem.ACTION_FUNDED.because("Money is allocated to the action.");
        }
    }

    private FundingAward openAlone(Caller caller, UUID awardId) {
        FundingAward award = awards.getAlone(awardId);
        caller.requireOwned(award.areaCode());
        award.requireOpen();
        return award;
    }

    private void requireOwnAction(FundingAward award, NewFundingAllocation wanted) {
        if (actions.among(award.areaCode(), List.of(wanted.actionId())).isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/actionId", "unknown-action", "The award's council has no such action.");
        }
    }

    private FundingAllocationView saved(Caller caller, String verb, FundingAward award, FundingAllocation allocation) {
        FundingAllocationView view = FundingAllocationView.of(allocation);
        changes.saved(caller, verb, TYPE, view);
        reallocated(caller, award);
        return view;
    }

    private void reallocated(Caller caller, FundingAward award) {
        award.reallocate(clock);
        awards.flush();
        changes.saved(caller, "reallocated", FundingAwardService.TYPE, FundingAwardView.of(award));
    }
}
