/** Counts as they leave the service: protected, attacked and then published for good. */
@NullMarked
package org.preventsuite.referrals.release;

import org.jspecify.annotations.NullMarked;
