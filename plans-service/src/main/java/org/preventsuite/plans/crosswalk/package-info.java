/** What entries of one framework say in the words of another, and the progress of actions counted that way. */
@NullMarked
package org.preventsuite.plans.crosswalk;

import org.jspecify.annotations.NullMarked;
