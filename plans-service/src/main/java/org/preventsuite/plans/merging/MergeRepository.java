package org.preventsuite.plans.merging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The merges of all councils and what they left open. */
@ApplicationScoped
class MergeRepository implements PanacheRepositoryBase<PlanMerge, UUID> {

    PlanMerge get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such merge."));
    }

    /** The merge, and nobody else's change of it until the transaction ends. */
    PlanMerge getAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such merge."));
    }

    List<PlanMerge> into(UUID planId) {
        return list("planId", planId);
    }

    Page<PlanMerge> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), PlanMerge.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.planId = :plan", "plan", query.uuid("planId"))
                .orderedBy(SortKey.id(PlanMerge::id))
                .page(query);
    }

    void keep(Collection<MergeConflict> raised) {
        raised.forEach(getEntityManager()::persist);
    }

    List<MergeConflict> openConflicts(UUID mergeId) {
        return getEntityManager()
                .createQuery(
                        "select e from MergeConflict e where e.mergeId = :merge and e.state = :open order by e.id",
                        MergeConflict.class)
                .setParameter("merge", mergeId)
                .setParameter("open", ConflictState.OPEN)
                .getResultList();
    }

    List<MergeConflict> conflicts(UUID mergeId, Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select e from MergeConflict e where e.mergeId = :merge and e.id in :ids", MergeConflict.class)
                .setParameter("merge", mergeId)
                .setParameter("ids", ids)
                .getResultList();
    }

    Page<MergeConflict> conflicts(PlanMerge merge, Query query) {
        String state = query.text("state");
        return Listing.of(getEntityManager(), MergeConflict.class)
                .where("e.mergeId = :merge", "merge", merge.id())
                .where("e.state = :state", "state", state == null ? null : WireWord.of(ConflictState.class, state))
                .orderedBy(SortKey.id(MergeConflict::id))
                .page(query);
    }
}
