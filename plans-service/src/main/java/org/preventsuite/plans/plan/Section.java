package org.preventsuite.plans.plan;

import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.framework.FrameworkTag;

/** Contract schema: Section. A heading of a plan, its own or a framework's. */
public record Section(
        String key,
        @Nullable String number,
        String title,
        @Nullable FrameworkTag frameworkEntry) {}
