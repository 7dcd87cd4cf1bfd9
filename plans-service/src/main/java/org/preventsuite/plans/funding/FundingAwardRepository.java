package org.preventsuite.plans.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.body.BodyUse;
import org.preventsuite.plans.governance.GroupUse;

/** The awards that councils were given. */
@ApplicationScoped
class FundingAwardRepository implements PanacheRepositoryBase<FundingAward, UUID>, BodyUse, GroupUse {
    private final ReportingGroupRepository groups;

    FundingAwardRepository(ReportingGroupRepository groups) {
        this.groups = groups;
    }

    FundingAward get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such award."));
    }

    /** The award, and nobody else's change of it or of its allocations until the transaction ends. */
    FundingAward getAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such award."));
    }

    @Override
    public boolean names(UUID bodyId) {
        return count("decidedByBodyId", bodyId) > 0;
    }

    @Override
    public boolean needs(UUID groupId) {
        return count("decidedByGroupId", groupId) > 0;
    }

    /** The newest first. */
    Page<FundingAward> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String status = query.text("status");
        return Listing.of(getEntityManager(), FundingAward.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.areaCode in :group", "group", groups.members(caller, query.text("groupCode")))
                .where("e.periodId = :period", "period", query.text("periodId"))
                .where("e.status = :status", "status", status == null ? null : WireWord.of(FundingStatus.class, status))
                .orderedBy(SortKey.id(FundingAward::id))
                .descending(true)
                .page(query);
    }
}
