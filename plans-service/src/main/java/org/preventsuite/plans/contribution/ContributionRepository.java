package org.preventsuite.plans.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.action.ActionStatus;

/** The contributions that actions make to actions of other plans. */
@ApplicationScoped
class ContributionRepository implements PanacheRepositoryBase<Contribution, UUID> {

    /** The contribution, if the caller may read one of its sides. */
    Contribution getFor(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(one -> caller.mayRead(one.areaCode()) || caller.mayRead(one.toAreaCode()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such contribution."));
    }

    boolean has(UUID actionId, UUID toActionId) {
        return count("actionId = ?1 and toActionId = ?2", actionId, toActionId) > 0;
    }

    /** Those on one of whose sides the action is. */
    List<Contribution> touching(UUID actionId) {
        return list("actionId = ?1 or toActionId = ?1", actionId);
    }

    List<Contribution> from(UUID planId) {
        return list("planId", planId);
    }

    List<Contribution> to(UUID planId) {
        return list("toPlanId", planId);
    }

    /** The actions of the plan that are still relevant, in its order. */
    List<CoverageView.Item> actions(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select a.id, a.reference, a.text from Action a"
                                + " where a.planId = :plan and a.status <> :gone order by a.position, a.id",
                        Object[].class)
                .setParameter("plan", planId)
                .setParameter("gone", ActionStatus.NO_LONGER_RELEVANT)
                .getResultList()
                .stream()
                .map(row -> new CoverageView.Item((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    Page<Contribution> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), Contribution.class)
                .where("e.areaCode in :readable or e.toAreaCode in :readable", "readable", caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.planId = :plan", "plan", query.uuid("planId"))
                .where("e.actionId = :action", "action", query.uuid("actionId"))
                .where("e.toPlanId = :toPlan", "toPlan", query.uuid("toPlanId"))
                .where("e.toActionId = :toAction", "toAction", query.uuid("toActionId"))
                .orderedBy(SortKey.id(Contribution::id))
                .page(query);
    }
}
