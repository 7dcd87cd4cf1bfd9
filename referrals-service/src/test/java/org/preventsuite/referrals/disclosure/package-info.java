/** Tests of disclosure control, with an attacker of their own. */
@NullMarked
package org.preventsuite.referrals.disclosure;

import org.jspecify.annotations.NullMarked;
