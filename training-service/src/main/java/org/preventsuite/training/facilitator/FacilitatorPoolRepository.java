package org.preventsuite.training.facilitator;

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

/** The stored facilitator pools. */
@ApplicationScoped
class FacilitatorPoolRepository implements PanacheRepositoryBase<FacilitatorPool, UUID> {

    FacilitatorPool get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such pool."));
    }

    /** Those of the area, by name, that the request asks for. */
    Page<FacilitatorPool> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), FacilitatorPool.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.courseId = :course", "course", query.uuid("courseId"))
                .orderedBy(SortKey.text("e.name", FacilitatorPool::name), SortKey.id(FacilitatorPool::id))
                .page(query);
    }

    /** All of the area, by name. */
    List<FacilitatorPool> ofArea(String areaCode) {
        return list("areaCode = ?1 order by name, id", areaCode);
    }
}
