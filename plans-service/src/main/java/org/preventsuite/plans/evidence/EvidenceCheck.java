package org.preventsuite.plans.evidence;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.preventsuite.kit.link.LinkCheck;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.plans.partner.Partner;

/** Looks for the evidence where it should be. Documents are never fetched: their addresses are the caller's choice. */
@Singleton
class EvidenceCheck {
    private final EvidenceLookup lookup;
    private final LinkCheck check;

    EvidenceCheck(EvidenceLookup lookup, LinkCheck check) {
        this.lookup = lookup;
        this.check = check;
    }

    /** What is found for a link of that area. */
    LinkState of(String areaCode, NewEvidenceLink wanted) {
        UUID target = wanted.targetId();
        if (target == null) {
            return LinkState.UNVERIFIED;
        }
        return switch (wanted.kind()) {
            case ATTENDANCE_STATEMENT ->
                check.of(Partner.TRAINING.service(), areaCode, target, lookup.statement(target));
            case SESSION -> check.of(Partner.TRAINING.service(), areaCode, target, lookup.session(target));
            case REFERRAL_ROUTE -> check.of(Partner.REFERRALS.service(), areaCode, target, lookup.route(target));
            case DOCUMENT -> LinkState.UNVERIFIED;
        };
    }
}
