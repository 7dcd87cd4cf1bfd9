package org.preventsuite.training.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/** Contract schema: Course. */
record CourseView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String title,
        @Nullable String courseCode,
        DeliveryMode deliveryMode,
        @Nullable Integer validityMonths,
        boolean countsTowardsCoverage,
        @Nullable ExternalId externalId)
        implements ResourceView {

    static CourseView of(Course course) {
        NewCourse now = course.asNew();
        return new CourseView(
                course.id(),
                course.version(),
                course.createdAt(),
                course.updatedAt(),
                course.areaCode(),
                now.title(),
                now.courseCode(),
                now.deliveryMode(),
                now.validityMonths(),
                now.countsTowardsCoverage(),
                now.externalId());
    }
}
