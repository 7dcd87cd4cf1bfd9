package org.preventsuite.plans.merging;

import java.util.List;

/** Contract schema: NewMergeRefresh. */
record NewMergeRefresh(RefreshMode mode, List<NewMergeInput> inputs) {
    NewMergeRefresh {
        inputs = List.copyOf(inputs);
    }
}
