/** Who owes a return for a period, by when, and whether it came. */
@NullMarked
package org.preventsuite.plans.obligation;

import org.jspecify.annotations.NullMarked;
