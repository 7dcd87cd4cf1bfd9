package org.preventsuite.plans.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: EvidenceLink. */
record EvidenceLinkView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        UUID actionId,
        EvidenceKind kind,
        @Nullable UUID targetId,
        @Nullable String url,
        @Nullable String note,
        LinkState state,
        @Nullable Instant checkedAt,
        @Nullable ExternalId externalId)
        implements ResourceView {

    static EvidenceLinkView of(EvidenceLink link) {
        return new EvidenceLinkView(
                link.id(),
                link.version(),
                link.createdAt(),
                link.updatedAt(),
                link.areaCode(),
                link.actionId(),
                link.kind(),
                link.targetId(),
                link.url(),
                link.note(),
                link.linkState(),
                link.checkedAt(),
                link.externalId());
    }
}
