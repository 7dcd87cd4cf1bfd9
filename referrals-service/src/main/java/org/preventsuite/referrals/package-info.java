/** How a concern is passed on: referral routes, never a referral. */
@NullMarked
package org.preventsuite.referrals;

import org.jspecify.annotations.NullMarked;
