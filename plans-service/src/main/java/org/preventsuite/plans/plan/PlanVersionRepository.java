package org.preventsuite.plans.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The frozen versions of plans. */
@ApplicationScoped
public class PlanVersionRepository implements PanacheRepositoryBase<PlanVersion, UUID> {

    PlanVersion get(Plan plan, UUID id) {
        return find(plan.id(), id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("The plan has no such version."));
    }

    /** The version of that id, if it is of that plan. */
    public Optional<PlanVersion> find(UUID planId, UUID id) {
        return findByIdOptional(id).filter(version -> version.planId().equals(planId));
    }

    Optional<PlanVersion> newest(Plan plan) {
        return find("planId = ?1 and number = ?2", plan.id(), plan.versions()).firstResultOptional();
    }

    boolean has(Plan plan, String label) {
        return count("planId = ?1 and label = ?2", plan.id(), label) > 0;
    }

    /** The newest first. */
    Page<PlanVersion> of(Plan plan, Query query) {
        return Listing.of(getEntityManager(), PlanVersion.class)
                .where("e.planId = :plan", "plan", plan.id())
                .orderedBy(SortKey.number("e.number", PlanVersion::number))
                .descending(true)
                .page(query);
    }
}
