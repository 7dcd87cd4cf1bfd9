package org.preventsuite.training.importing;

import org.preventsuite.training.statement.CountBasis;

/**
 * That the rows are all there is for a period on a basis: what is stored and not among them goes.
 *
 * @param maxRemovals how many counts may go; more stop the import
 */
record Replacement(String periodId, CountBasis basis, int maxRemovals) {}
