/** Tests of the national figures. */
@NullMarked
package org.preventsuite.referrals.national;

import org.jspecify.annotations.NullMarked;
