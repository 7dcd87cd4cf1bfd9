package org.preventsuite.training.audience;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: Audience. */
record AudienceView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String name,
        AudienceKind kind,
        List<String> aliases,
        List<HeadCount> headCounts,
        @Nullable ExternalId externalId)
        implements ResourceView {

    static AudienceView of(Audience audience) {
        return new AudienceView(
                audience.id(),
                audience.version(),
                audience.createdAt(),
                audience.updatedAt(),
                audience.areaCode(),
                audience.name(),
                audience.kind(),
                audience.aliases(),
                audience.headCounts(),
                audience.externalId());
    }
}
