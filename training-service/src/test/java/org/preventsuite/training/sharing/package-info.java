/** Tests of what others than a council itself see of it. */
@NullMarked
package org.preventsuite.training.sharing;

import org.jspecify.annotations.NullMarked;
