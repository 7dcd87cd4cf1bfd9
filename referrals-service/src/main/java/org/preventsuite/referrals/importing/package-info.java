/** Whole tables of routes, pasted in one go and answered row by row. */
@NullMarked
package org.preventsuite.referrals.importing;

import org.jspecify.annotations.NullMarked;
