/** Whole plans in one go: a table comes in, every row of it is told what became of it. */
@NullMarked
package org.preventsuite.plans.importing;

import org.jspecify.annotations.NullMarked;
