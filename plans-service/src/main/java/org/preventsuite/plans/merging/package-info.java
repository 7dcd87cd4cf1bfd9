/** Merges of several plans into one draft: how they came about, what they left open, and how they go on. */
@NullMarked
package org.preventsuite.plans.merging;

import org.jspecify.annotations.NullMarked;
