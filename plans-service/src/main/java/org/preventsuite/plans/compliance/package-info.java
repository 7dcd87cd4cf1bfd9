/** The compliance report: what one authority can show for one period, composed live from the three services. */
@NullMarked
package org.preventsuite.plans.compliance;

import org.jspecify.annotations.NullMarked;
