/** What others than a council itself read of it in the feed. */
@NullMarked
package org.preventsuite.training.sharing;

import org.jspecify.annotations.NullMarked;
