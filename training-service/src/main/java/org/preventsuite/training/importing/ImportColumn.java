package org.preventsuite.training.importing;

/** Contract schema: ImportColumn. A heading that was understood; others are only counted, since they can be anything. */
record ImportColumn(String heading, String field) {}
