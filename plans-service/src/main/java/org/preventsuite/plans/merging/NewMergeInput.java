package org.preventsuite.plans.merging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.merge.Selection;

/** Contract schema: NewMergeInput. */
record NewMergeInput(UUID planId, UUID versionId, @Nullable Selection selection) {}
