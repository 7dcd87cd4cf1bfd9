package org.preventsuite.kit.record;

/** Contract schema: ExternalId. The name that another system has for a resource, unique within an area. */
public record ExternalId(String scheme, String value) {}
