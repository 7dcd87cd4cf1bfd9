package org.preventsuite.referrals.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.referrals.disclosure.DisclosurePolicy;

/** The shipped policies. */
@ApplicationScoped
class CountPolicyRepository implements PanacheRepositoryBase<CountPolicy, Integer> {
    private final Clock clock;

    CountPolicyRepository(Clock clock) {
        this.clock = clock;
    }

    /** The newest that applies today. */
    DisclosurePolicy current() {
        return find("validFrom <= ?1 order by policyVersion desc", LocalDate.now(clock))
                .<CountPolicy>firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no policy applies"))
                .rules();
    }

    Page<CountPolicy> list(Query query) {
        return Listing.of(getEntityManager(), CountPolicy.class)
                .orderedBy(SortKey.number("e.policyVersion", CountPolicy::policyVersion))
                .descending(true)
                .page(query);
    }
}
