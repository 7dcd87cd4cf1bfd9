/** Action plans: what they are, from when to when, and how far they have come. */
@NullMarked
package org.preventsuite.plans.plan;

import org.jspecify.annotations.NullMarked;
