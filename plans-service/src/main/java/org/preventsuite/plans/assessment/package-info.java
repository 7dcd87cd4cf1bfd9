/** How councils see themselves against the benchmarks of the time. */
@NullMarked
package org.preventsuite.plans.assessment;

import org.jspecify.annotations.NullMarked;
