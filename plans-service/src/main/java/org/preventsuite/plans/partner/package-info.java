/** The other services that this one asks. */
@NullMarked
package org.preventsuite.plans.partner;

import org.jspecify.annotations.NullMarked;
