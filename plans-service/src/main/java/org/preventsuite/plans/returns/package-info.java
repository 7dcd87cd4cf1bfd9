/** What areas return for a period: composed of the three services once, checked, signed off by a second client, never changed. */
@NullMarked
package org.preventsuite.plans.returns;

import org.jspecify.annotations.NullMarked;
