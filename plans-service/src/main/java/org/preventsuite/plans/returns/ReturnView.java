package org.preventsuite.plans.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;

/**
 * Contract schema: Return.
 *
 * @param document absent in lists
 */
record ReturnView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        UUID obligationId,
        String kind,
        String periodId,
        String recordAreaCode,
        int revision,
        ReturnState state,
        boolean nil,
        String byPost,
        int errors,
        int warnings,
        String digest,
        @Nullable UUID supersedesId,
        @Nullable UUID supersededById,
        @Nullable SignOff signOff,
        @Nullable ReOpening reOpening,
        @Nullable JsonNode document)
        implements ResourceView {

    static ReturnView of(Return one) {
        return of(one, one.document());
    }

    static ReturnView listed(Return one) {
        return of(one, null);
    }

    private static ReturnView of(Return one, @Nullable JsonNode document) {
        return new ReturnView(
                one.id(),
                one.version(),
                one.createdAt(),
                one.updatedAt(),
                one.areaCode(),
                one.obligationId(),
                one.kind(),
                one.periodId(),
                one.recordAreaCode(),
                one.revision(),
                one.state(),
                one.isNil(),
                one.byPost(),
                one.errors(),
                one.warnings(),
                one.digest(),
                one.supersedesId(),
                one.supersededById(),
                one.signOff(),
                one.reOpening(),
                document);
    }
}
