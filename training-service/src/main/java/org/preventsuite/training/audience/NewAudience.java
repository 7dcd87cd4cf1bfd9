package org.preventsuite.training.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewAudience. */
record NewAudience(
        String areaCode,
        String name,
        AudienceKind kind,
        @Nullable List<String> aliases,
        @Nullable List<HeadCount> headCounts,
        @Nullable ExternalId externalId) {}
