package org.preventsuite.plans.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.approval.Verdict;
import org.preventsuite.plans.body.BodyUse;
import org.preventsuite.plans.governance.GroupUse;

/** The decisions of all groups. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID>, BodyUse, GroupUse {

    Decision get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such decision."));
    }

    /** All decisions on the plan, as its rule of approval sees them. */
    List<Verdict> verdicts(UUID planId) {
        return list("planId", planId).stream().map(Decision::verdict).toList();
    }

    /** The last decision of the group on any version of the plan, corrected ones left out. */
    Optional<Decision> last(UUID planId, UUID groupId) {
        return find(
                        "planId = ?1 and groupId = ?2 and supersededById is null order by decidedOn desc, createdAt"
                                + " desc, id desc",
                        planId,
                        groupId)
                .firstResultOptional();
    }

    @Override
    public boolean names(UUID bodyId) {
        return find("array_contains(bodyIds, ?1)", bodyId).firstResultOptional().isPresent();
    }

    @Override
    public boolean needs(UUID groupId) {
        return find("groupId", groupId).firstResultOptional().isPresent();
    }

    /** The newest first. */
    Page<Decision> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), Decision.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.planId = :plan", "plan", query.uuid("planId"))
                .where("e.versionId = :version", "version", query.uuid("versionId"))
                .where("e.groupId = :group", "group", query.uuid("groupId"))
                .orderedBy(SortKey.date("e.decidedOn", Decision::decidedOn), SortKey.id(Decision::id))
                .descending(true)
                .page(query);
    }
}
