package org.preventsuite.training.session;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/**
 * What tells a session from the others of its authority: its external id, or else course, day or period, and host.
 *
 * @param heldOn null where there is a period
 * @param periodId null where there is a day
 */
public record SessionKey(
        UUID courseId,
        @Nullable LocalDate heldOn,
        @Nullable String periodId,
        @Nullable String host,
        @Nullable ExternalId externalId) {}
