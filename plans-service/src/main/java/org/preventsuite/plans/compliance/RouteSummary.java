package org.preventsuite.plans.compliance;

import java.util.Objects;
import org.preventsuite.kit.partner.PartnerAnswer;

/** The part of referrals' schema RouteSummary that the report needs. */
record RouteSummary(String areaCode, int active, int confirmed, int stale, int neverConfirmed) {
    RouteSummary {
        Objects.requireNonNull(areaCode);
        PartnerAnswer.count(active);
        PartnerAnswer.count(confirmed);
        PartnerAnswer.count(stale);
        PartnerAnswer.count(neverConfirmed);
    }
}
