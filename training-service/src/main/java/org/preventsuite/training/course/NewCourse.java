package org.preventsuite.training.course;

import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewCourse. */
record NewCourse(
        String areaCode,
        String title,
        @Nullable String courseCode,
        DeliveryMode deliveryMode,
        @Nullable Integer validityMonths,
        boolean countsTowardsCoverage,
        @Nullable ExternalId externalId) {}
