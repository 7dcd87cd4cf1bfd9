package org.preventsuite.training.known;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that one transaction changed of a council's figures.
 *
 * @param recordedAt from when on it is known; later than that of every earlier revision of the council
 * @param importId null where no import brought it
 */
public record Revision(Instant recordedAt, @Nullable UUID importId) {}
