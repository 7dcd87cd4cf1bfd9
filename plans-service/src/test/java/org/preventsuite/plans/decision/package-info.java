/** Tests of decisions and of what they make of a plan. */
@NullMarked
package org.preventsuite.plans.decision;

import org.jspecify.annotations.NullMarked;
