/** Tests of referral routes. */
@NullMarked
package org.preventsuite.referrals.route;

import org.jspecify.annotations.NullMarked;
