package org.preventsuite.plans.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.merge.Disagreement;

/** Contract schema: MergeConflict. */
record ConflictView(
        UUID id,
        @Nullable UUID actionId,
        String reference,
        Disagreement.Kind kind,
        @Nullable String field,
        @Nullable Object here,
        List<Disagreement.Side> sides,
        ConflictState state,
        @Nullable UUID takenPlanId,
        Instant raisedAt,
        @Nullable Instant closedAt) {
    static ConflictView of(MergeConflict conflict) {
        Disagreement about = conflict.disagreement();
        return new ConflictView(
                conflict.id(),
                about.kind() == Disagreement.Kind.GONE_HERE ? null : conflict.itemId(),
                conflict.reference(),
                about.kind(),
                about.field(),
                about.here(),
                about.sides(),
                conflict.state(),
                conflict.takenPlanId(),
                conflict.raisedAt(),
                conflict.closedAt());
    }
}
