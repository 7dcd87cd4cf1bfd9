package org.preventsuite.training.facilitator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewFacilitatorPool. */
record NewFacilitatorPool(
        String areaCode,
        String name,
        @Nullable UUID courseId,
        List<Accreditation> accreditations,
        @Nullable String source,
        @Nullable ExternalId externalId,
        @Nullable String note) {}
