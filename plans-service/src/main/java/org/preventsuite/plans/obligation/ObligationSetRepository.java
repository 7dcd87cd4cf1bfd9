package org.preventsuite.plans.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** What was asked for, by whom. */
@ApplicationScoped
class ObligationSetRepository implements PanacheRepositoryBase<ObligationSet, UUID> {

    ObligationSet get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such obligation set."));
    }

    boolean hasLike(NewObligationSet wanted) {
        return count(
                        "areaCode = ?1 and owedBy = ?2 and kind = ?3 and periodId = ?4",
                        wanted.areaCode(),
                        wanted.owedBy(),
                        wanted.kind(),
                        wanted.periodId())
                > 0;
    }

    /** The newest first. */
    Page<ObligationSet> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), ObligationSet.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.periodId = :period", "period", query.text("periodId"))
                .where("e.kind = :kind", "kind", query.text("kind"))
                .orderedBy(SortKey.id(ObligationSet::id))
                .descending(true)
                .page(query);
    }
}
