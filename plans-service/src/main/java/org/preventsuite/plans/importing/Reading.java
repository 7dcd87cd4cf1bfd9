package org.preventsuite.plans.importing;

import java.util.List;
import org.preventsuite.plans.action.ProposedAction;

/** A table as it was read for a plan: a result for every row, and the actions that the good rows make. */
record Reading(List<ImportColumn> columns, List<RowResult> rows, List<ProposedAction> proposals) {}
