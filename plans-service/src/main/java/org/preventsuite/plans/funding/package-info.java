/** Money that councils are given for their plans, and what of it each action gets. */
@NullMarked
package org.preventsuite.plans.funding;

import org.jspecify.annotations.NullMarked;
