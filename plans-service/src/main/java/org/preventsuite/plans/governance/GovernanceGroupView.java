package org.preventsuite.plans.governance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: GovernanceGroup. */
record GovernanceGroupView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String name,
        GroupKind kind,
        @Nullable String purpose,
        @Nullable UUID reportsToId,
        List<Membership> memberships,
        @Nullable ExternalId externalId)
        implements ResourceView {
    static GovernanceGroupView of(GovernanceGroup group) {
        return new GovernanceGroupView(
                group.id(),
                group.version(),
                group.createdAt(),
                group.updatedAt(),
                group.areaCode(),
                group.name(),
                group.kind(),
                group.purpose(),
                group.reportsToId(),
                group.memberships(),
                group.externalId());
    }
}
