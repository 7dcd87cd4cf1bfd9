/** Tests of releases as their readers meet them. */
@NullMarked
package org.preventsuite.referrals.release;

import org.jspecify.annotations.NullMarked;
