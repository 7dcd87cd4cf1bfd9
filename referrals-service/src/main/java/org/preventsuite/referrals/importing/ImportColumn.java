package org.preventsuite.referrals.importing;

import org.jspecify.annotations.Nullable;

/** Contract schema: ImportColumn. A heading of the source and the field it was read as. */
record ImportColumn(String heading, @Nullable String field) {}
