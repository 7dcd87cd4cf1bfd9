package org.preventsuite.plans.importing;

import java.util.List;
import org.preventsuite.kit.imports.ImportColumn;
import org.preventsuite.plans.action.ProposedAction;
import org.preventsuite.plans.area.ProposedArea;

/** A table as it was read: a result for every row, and the actions or the areas that the good rows make. */
record Reading(
        List<ImportColumn> columns, List<RowResult> rows, List<ProposedAction> actions, List<ProposedArea> areas) {}
