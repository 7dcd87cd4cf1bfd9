/** Tests of plans. */
@NullMarked
package org.preventsuite.plans.plan;

import org.jspecify.annotations.NullMarked;
