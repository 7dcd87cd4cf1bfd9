package org.preventsuite.training.policy;

import org.preventsuite.kit.record.Versioned;

/** Contract schema: CoveragePolicy. What holds while a council has stored none: version 0, without an id. */
record UsualPolicyView(String areaCode, long version, Combination combination, int smallAudienceFloor)
        implements Versioned {

    static UsualPolicyView of(String areaCode) {
        PolicyTerms usual = PolicyTerms.usual();
        return new UsualPolicyView(
                areaCode, CoveragePolicyRepository.NOTHING_STORED, usual.combination(), usual.smallAudienceFloor());
    }
}
