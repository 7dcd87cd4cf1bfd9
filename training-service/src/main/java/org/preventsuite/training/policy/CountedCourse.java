package org.preventsuite.training.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contract schemas: CountedCourse and NewCountedCourse. A course that counts.
 *
 * @param validityMonths for how long; null for as long as the course says
 */
public record CountedCourse(UUID courseId, @Nullable Integer validityMonths) {}
