package org.preventsuite.plans.merge;

import java.util.UUID;

/**
 * Contract schema: Origin. An action as a version of a plan has it, from which an item of a draft was taken.
 *
 * @param reference the number that the source prints
 */
public record Origin(UUID planId, UUID versionId, UUID actionId, String reference) {}
