package org.preventsuite.training.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The stored coverage policies, one per council at most. */
@ApplicationScoped
class CoveragePolicyRepository implements PanacheRepositoryBase<CoveragePolicy, UUID> {
    /** The version of the policy of a council that has stored none. */
    static final long NOTHING_STORED = 0;

    Optional<CoveragePolicy> ofArea(String areaCode) {
        return find("areaCode", areaCode).firstResultOptional();
    }
}
