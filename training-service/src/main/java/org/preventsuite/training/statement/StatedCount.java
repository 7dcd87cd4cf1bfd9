package org.preventsuite.training.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one statement or session says of one audience.
 *
 * @param courseId null where the course is not known
 * @param heldOn the day the count held: as it is dated, or else the last of its period
 */
public record StatedCount(UUID audienceId, @Nullable UUID courseId, CountBasis basis, LocalDate heldOn, int count) {}
