package org.preventsuite.plans.body;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: Body. */
record BodyView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String name,
        String kind,
        List<String> aliases,
        @Nullable ExternalId externalId)
        implements ResourceView {
    static BodyView of(Body body) {
        return new BodyView(
                body.id(),
                body.version(),
                body.createdAt(),
                body.updatedAt(),
                body.areaCode(),
                body.name(),
                body.kind(),
                body.aliases(),
                body.externalId());
    }
}
