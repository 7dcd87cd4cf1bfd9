/** How counts of people may leave: protected by a policy, and attacked before they do. Pure Java. */
@NullMarked
package org.preventsuite.referrals.disclosure;

import org.jspecify.annotations.NullMarked;
