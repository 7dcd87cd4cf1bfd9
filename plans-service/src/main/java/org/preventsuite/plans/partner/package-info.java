/** The other services that this one asks, and how they last answered. */
@NullMarked
package org.preventsuite.plans.partner;

import org.jspecify.annotations.NullMarked;
