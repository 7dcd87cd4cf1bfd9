/** Periods that reports, assessments and money are about. */
@NullMarked
package org.preventsuite.plans.period;

import org.jspecify.annotations.NullMarked;
