package org.preventsuite.referrals.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.preventsuite.kit.imports.ImportColumn;

/** A table held against the routes of an area: a result for every row, and the routes that would be stored. */
record Reading(List<ImportColumn> columns, List<RowResult> rows, List<ObjectNode> proposals) {}
