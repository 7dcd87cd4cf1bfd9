package org.preventsuite.plans.table;

import org.jspecify.annotations.Nullable;

/**
 * One column as a header row named it.
 *
 * @param index from 0
 * @param heading as written, empty where the column has none
 * @param field what it was taken to mean; null if the heading is not known and the column was left out
 */
public record Column(int index, String heading, @Nullable Field field) {}
