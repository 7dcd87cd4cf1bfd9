package org.preventsuite.aggregator.feed;

import org.jspecify.annotations.Nullable;

/**
 * The newest state of one resource.
 *
 * @param document the resource as JSON; absent when it is gone
 */
public record Entry(
        String type,
        String id,
        String areaCode,
        long version,
        @Nullable String document) {}
