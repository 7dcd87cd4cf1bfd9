package org.preventsuite.training.importing;

import java.util.List;
import org.preventsuite.kit.imports.ImportColumn;

/**
 * What a source was, when it has been read to its end.
 *
 * @param columns those that were understood
 * @param ignoredColumns how many others there are
 */
record SourceSummary(List<ImportColumn> columns, int ignoredColumns, long rows, long skipped) {}
