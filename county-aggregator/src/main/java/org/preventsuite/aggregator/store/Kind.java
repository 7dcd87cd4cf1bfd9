package org.preventsuite.aggregator.store;

/** A type of resource in the feed it comes from. */
public record Kind(String feed, String type) {}
