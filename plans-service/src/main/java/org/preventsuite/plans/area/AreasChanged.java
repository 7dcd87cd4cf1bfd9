package org.preventsuite.plans.area;

import java.util.Set;

/** Areas were added or changed, in this transaction. */
public record AreasChanged(Set<String> areaCodes) {}
