package org.preventsuite.plans.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.governance.GovernanceGroupRepository;

/** Changes to awards, each in one transaction. */
@ApplicationScoped
@Transactional
class FundingAwardService {
    static final String TYPE = "funding-award";

    private final FundingAwardRepository awards;
    private final GovernanceGroupRepository groups;
    private final BodyRepository bodies;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    FundingAwardService(
            FundingAwardRepository awards,
            GovernanceGroupRepository groups,
            BodyRepository bodies,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.awards = awards;
        this.groups = groups;
        this.bodies = bodies;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    FundingAwardView create(Caller caller, NewFundingAward wanted) {
        caller.requireAuthority(wanted.areaCode());
        check(wanted);
        FundingAward award = new FundingAward(wanted, clock);
        awards.persistAndFlush(award);
        return saved(caller, "created", award);
    }

    FundingAwardView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        FundingAward award = awards.get(id);
        caller.requireOwned(award.areaCode());
        IfMatch.require(ifMatch, award.version());
        NewFundingAward wanted = patches.apply(NewFundingAward.of(award), patch, NewFundingAward.class);
        check(wanted);
        if (!award.become(wanted, clock)) {
            return FundingAwardView.of(award);
        }
        awards.flush();
        return saved(caller, "updated", award);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        FundingAward award = awards.getAlone(id);
        caller.requireOwned(award.areaCode());
        IfMatch.require(ifMatch, award.version());
        award.requireUnused();
        awards.delete(award);
        awards.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, FundingAwardView.of(award));
    }

    private void check(NewFundingAward wanted) {
        if (PeriodKey.read(wanted.periodId()).isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at("/periodId", "no-such-period", "The two years do not follow.");
        }
        Decider decider = wanted.decidedBy();
        if (decider != null) {
            decider.check("/decidedBy", wanted.areaCode(), groups, bodies);
        }
    }

    private FundingAwardView saved(Caller caller, String verb, FundingAward award) {
        FundingAwardView view = FundingAwardView.of(award);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
