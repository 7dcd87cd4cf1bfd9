package org.preventsuite.plans.crosswalk;

import org.preventsuite.plans.framework.FrameworkTag;

/** That a tag of another framework stands, more or less, for an entry of the one that is asked for. */
public record Link(FrameworkTag tag, String entryCode, Comparability comparability) {}
