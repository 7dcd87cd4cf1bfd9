/** Tests of whole tables of routes. */
@NullMarked
package org.preventsuite.referrals.importing;

import org.jspecify.annotations.NullMarked;
