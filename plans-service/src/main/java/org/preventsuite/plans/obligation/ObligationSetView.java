package org.preventsuite.plans.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: ObligationSet. */
record ObligationSetView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        OwedBy owedBy,
        String kind,
        String title,
        String periodId,
        LocalDate dueOn,
        List<RequiredItem> requiredItems,
        @Nullable String note,
        @Nullable ExternalId externalId,
        int obligations)
        implements ResourceView {

    static ObligationSetView of(ObligationSet set) {
        return new ObligationSetView(
                set.id(),
                set.version(),
                set.createdAt(),
                set.updatedAt(),
                set.areaCode(),
                set.owedBy(),
                set.kind(),
                set.title(),
                set.periodId(),
                set.dueOn(),
                set.requiredItems(),
                set.note(),
                set.externalId(),
                set.obligations());
    }
}
