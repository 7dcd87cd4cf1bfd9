package org.preventsuite.training.policy;

import jakarta.inject.Singleton;

/** What other features may ask about coverage policies. */
@Singleton
public class CoveragePolicyLookup {
    private final CoveragePolicyRepository policies;

    CoveragePolicyLookup(CoveragePolicyRepository policies) {
        this.policies = policies;
    }

    /** What holds for the area, stored or usual. */
    public PolicyTerms ofArea(String areaCode) {
        return policies.ofArea(areaCode).map(CoveragePolicy::terms).orElseGet(PolicyTerms::usual);
    }
}
