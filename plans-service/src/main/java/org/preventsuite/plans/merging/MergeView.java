package org.preventsuite.plans.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: Merge. */
record MergeView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        UUID planId,
        List<MergeInput> inputs,
        List<Correspondence> correspondences,
        int openConflicts,
        int closedConflicts,
        int refreshes,
        @Nullable Instant refreshedAt)
        implements ResourceView {
    static MergeView of(PlanMerge merge) {
        return new MergeView(
                merge.id(),
                merge.version(),
                merge.createdAt(),
                merge.updatedAt(),
                merge.areaCode(),
                merge.planId(),
                merge.inputs(),
                merge.correspondences(),
                merge.openConflicts(),
                merge.closedConflicts(),
                merge.refreshes(),
                merge.refreshedAt());
    }
}
