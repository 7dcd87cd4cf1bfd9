package org.preventsuite.plans.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The allocations of all awards. */
@ApplicationScoped
class FundingAllocationRepository implements PanacheRepositoryBase<FundingAllocation, UUID> {

    FundingAllocation get(FundingAward award, UUID id) {
        return findByIdOptional(id)
                .filter(allocation -> allocation.awardId().equals(award.id()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The award has no such allocation."));
    }

    boolean names(UUID actionId) {
        return count("actionId", actionId) > 0;
    }

    /** The oldest first. */
    Page<FundingAllocation> of(FundingAward award, Query query) {
        return Listing.of(getEntityManager(), FundingAllocation.class)
                .where("e.awardId = :award", "award", award.id())
                .orderedBy(SortKey.id(FundingAllocation::id))
                .page(query);
    }
}
