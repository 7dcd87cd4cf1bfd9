/** Tests of the open feed, as a service directory reads it. */
@NullMarked
package org.preventsuite.referrals.openreferral;

import org.jspecify.annotations.NullMarked;
