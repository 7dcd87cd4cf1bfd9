package org.preventsuite.aggregator.store;

/**
 * A council, or the group it reports to.
 *
 * @param member whether it has a row of its own in the picture
 */
public record Council(String code, String name, boolean member) {}
