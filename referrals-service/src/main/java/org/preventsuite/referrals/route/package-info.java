/** Referral routes and when somebody last confirmed that they work. */
@NullMarked
package org.preventsuite.referrals.route;

import org.jspecify.annotations.NullMarked;
