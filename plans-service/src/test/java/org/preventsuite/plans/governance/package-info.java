/** Tests of the governance groups. */
@NullMarked
package org.preventsuite.plans.governance;

import org.jspecify.annotations.NullMarked;
