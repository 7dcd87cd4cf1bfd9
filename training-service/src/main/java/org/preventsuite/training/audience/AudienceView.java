package org.preventsuite.training.audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: Audience. */
public record AudienceView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String name,
        AudienceKind kind,
        List<String> aliases,
        List<Size> headCounts,
        @Nullable ExternalId externalId)
        implements Shared<AudienceView> {

    /** Contract schema: HeadCount. Either the count or what stands in its place. */
    public record Size(
            LocalDate asAt,
            @Nullable Integer count,
            @Nullable ProtectedCount protectedCount,
            String source) {
        Size withheld() {
            return new Size(asAt, null, ProtectedCount.WITHHELD, source);
        }
    }

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
                audience.headCounts().stream()
                        .map(one -> new Size(one.asAt(), one.count(), null, one.source()))
                        .toList(),
                audience.externalId());
    }

    @Override
    public AudienceView without(Set<UUID> small) {
        return small.contains(id)
                ? new AudienceView(
                        id,
                        version,
                        createdAt,
                        updatedAt,
                        areaCode,
                        name,
                        kind,
                        aliases,
                        headCounts.stream().map(Size::withheld).toList(),
                        externalId)
                : this;
    }
}
