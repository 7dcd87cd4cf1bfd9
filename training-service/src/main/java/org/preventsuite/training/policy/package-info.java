/** What each council takes for trained. */
@NullMarked
package org.preventsuite.training.policy;

import org.jspecify.annotations.NullMarked;
