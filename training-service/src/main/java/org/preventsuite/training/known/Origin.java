package org.preventsuite.training.known;

import java.util.UUID;

/** Contract schema: Origin. The resource that a change is of, or the import that brought it. */
public record Origin(String resourceType, UUID resourceId) {}
