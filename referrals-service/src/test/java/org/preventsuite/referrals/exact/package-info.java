/** Tests of exact counts. */
@NullMarked
package org.preventsuite.referrals.exact;

import org.jspecify.annotations.NullMarked;
