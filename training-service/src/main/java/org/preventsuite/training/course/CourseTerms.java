package org.preventsuite.training.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What having taken a course is worth.
 *
 * @param exposure true where nobody is known to have taken it
 * @param validityMonths how long it counts; null when it does not expire
 */
public record CourseTerms(
        UUID courseId,
        boolean exposure,
        boolean countsTowardsCoverage,
        @Nullable Integer validityMonths) {}
