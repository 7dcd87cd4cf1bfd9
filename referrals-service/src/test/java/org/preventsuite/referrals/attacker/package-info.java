/** An attacker who has what readers have and shares no code with what protects the counts. */
@NullMarked
package org.preventsuite.referrals.attacker;

import org.jspecify.annotations.NullMarked;
