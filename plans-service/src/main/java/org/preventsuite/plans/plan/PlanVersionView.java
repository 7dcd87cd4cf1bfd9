package org.preventsuite.plans.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;

/**
 * Contract schema: PlanVersion.
 *
 * @param content absent in lists
 */
record PlanVersionView(
        UUID id,
        long version,
        UUID planId,
        String areaCode,
        int number,
        String label,
        @Nullable String note,
        Instant createdAt,
        @Nullable FrozenPlan content)
        implements ResourceView {

    static PlanVersionView of(PlanVersion version) {
        return of(version, version.content());
    }

    static PlanVersionView inList(PlanVersion version) {
        return of(version, null);
    }

    private static PlanVersionView of(PlanVersion version, @Nullable FrozenPlan content) {
        return new PlanVersionView(
                version.id(),
                1, // it never changes
                version.planId(),
                version.areaCode(),
                version.number(),
                version.label(),
                version.note(),
                version.createdAt(),
                content);
    }
}
