/** Tests of referrals-service as its users meet it. */
@NullMarked
package org.preventsuite.referrals;

import org.jspecify.annotations.NullMarked;
