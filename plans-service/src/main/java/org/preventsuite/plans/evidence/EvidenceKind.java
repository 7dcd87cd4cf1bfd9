package org.preventsuite.plans.evidence;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.partner.Partner;

/** What a link of evidence leads to; a partner's resource has the name that the partner's feed gives it. */
enum EvidenceKind implements WireWord {
    ATTENDANCE_STATEMENT(Partner.TRAINING),
    SESSION(Partner.TRAINING),
    REFERRAL_ROUTE(Partner.REFERRALS),
    DOCUMENT(null);

    private final @Nullable Partner partner;

    EvidenceKind(@Nullable Partner partner) {
        this.partner = partner;
    }

    /** Who has it; nobody we could ask for a document. */
    @Nullable Partner partner() {
        return partner;
    }

    static List<EvidenceKind> of(Partner partner) {
        return Arrays.stream(values()).filter(kind -> kind.partner == partner).toList();
    }
}
