/** What the Home Office published of the whole country, to read local releases beside. */
@NullMarked
package org.preventsuite.referrals.national;

import org.jspecify.annotations.NullMarked;
