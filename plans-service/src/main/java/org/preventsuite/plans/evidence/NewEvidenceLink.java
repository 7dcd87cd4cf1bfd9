package org.preventsuite.plans.evidence;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewEvidenceLink. */
record NewEvidenceLink(
        UUID actionId,
        EvidenceKind kind,
        @Nullable UUID targetId,
        @Nullable String url,
        @Nullable String note,
        @Nullable ExternalId externalId) {

    /** Refuses what leads nowhere, to two places, or to an address that must not be kept. */
    void requireOneTarget() {
        boolean document = kind == EvidenceKind.DOCUMENT;
        String wanted = document ? "/url" : "/targetId";
        String other = document ? "/targetId" : "/url";
        if ((document ? url : targetId) == null) {
            throw CommonProblem.INVALID_CONTENT.at(wanted, "required", "A link of this kind needs it.");
        }
        if ((document ? targetId : url) != null) {
            throw CommonProblem.INVALID_CONTENT.at(other, "not-of-this-kind", "A link of this kind has none.");
        }
        Optional.ofNullable(url).flatMap(DocumentAddress::fault).ifPresent(fault -> {
            throw CommonProblem.INVALID_CONTENT.at("/url", fault.wire(), fault.advice());
        });
    }
}
