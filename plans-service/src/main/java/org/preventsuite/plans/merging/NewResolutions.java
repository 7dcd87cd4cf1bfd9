package org.preventsuite.plans.merging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/** Contract schema: NewResolutions. */
record NewResolutions(List<Resolution> resolutions) {
    NewResolutions {
        resolutions = List.copyOf(resolutions);
    }

    /** Contract schema: NewResolution. */
    record Resolution(
            UUID conflictId, Decision decision, @Nullable UUID planId) {}

    /** Whether an input's word is taken or what the draft has is kept. */
    enum Decision implements WireWord {
        TAKE,
        KEEP
    }
}
