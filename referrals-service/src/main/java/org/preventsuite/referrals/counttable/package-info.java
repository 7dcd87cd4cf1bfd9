/** The closed catalogue of what may be counted. */
@NullMarked
package org.preventsuite.referrals.counttable;

import org.jspecify.annotations.NullMarked;
