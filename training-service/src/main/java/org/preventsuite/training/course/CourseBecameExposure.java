package org.preventsuite.training.course;

import java.util.UUID;

/** A course is to reach people in a way that nobody is known to take up. Told within the transaction that changes it. */
public record CourseBecameExposure(UUID courseId) {}
