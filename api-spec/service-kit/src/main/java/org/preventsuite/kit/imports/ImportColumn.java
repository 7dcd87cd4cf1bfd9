package org.preventsuite.kit.imports;

import org.jspecify.annotations.Nullable;

/** Contract schema: ImportColumn. A heading of the source and the field it was read as. */
public record ImportColumn(String heading, @Nullable String field) {}
