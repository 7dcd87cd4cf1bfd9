package org.preventsuite.training.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contract schema: NewCoveragePolicy. */
record NewCoveragePolicy(
        @Nullable Combination combination,
        @Nullable List<CountedCourse> courses,
        @Nullable Integer smallAudienceFloor) {}
