package org.preventsuite.plans.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.plans.body.BodyOrPost;

/**
 * Contract schema: RiskDocument.
 *
 * @param state absent in the feed, since it depends on the day it is read
 */
record RiskDocumentView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        RiskDocumentKind kind,
        BodyOrPost owner,
        @Nullable String expectedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable Marking marking,
        @Nullable ExternalId externalId,
        @Nullable RiskDocumentState state)
        implements ResourceView {

    /** As it is read on a day. */
    static RiskDocumentView of(RiskDocument document, LocalDate today) {
        return of(document, document.state(today));
    }

    /** As it is stored, whatever the day. */
    static RiskDocumentView stored(RiskDocument document) {
        return of(document, (RiskDocumentState) null);
    }

    private static RiskDocumentView of(RiskDocument document, @Nullable RiskDocumentState state) {
        return new RiskDocumentView(
                document.id(),
                document.version(),
                document.createdAt(),
                document.updatedAt(),
                document.areaCode(),
                document.kind(),
                document.owner(),
                document.expectedOn(),
                document.receivedOn(),
                document.reviewDueOn(),
                document.marking(),
                document.externalId(),
                state);
    }
}
