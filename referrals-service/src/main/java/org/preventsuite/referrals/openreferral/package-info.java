/** The routes anyone may use, as service directories read them: Open Referral UK (HSDS-UK 3.0). */
@NullMarked
package org.preventsuite.referrals.openreferral;

import org.jspecify.annotations.NullMarked;
