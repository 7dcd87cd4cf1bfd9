package org.preventsuite.plans.table;

import org.jspecify.annotations.Nullable;

/**
 * A section heading of the plan.
 *
 * @param rowNumber the row that names it first
 * @param number as digits («Objective One» is 1), null where it has none
 */
public record SectionRow(int rowNumber, @Nullable String number, String title) {}
