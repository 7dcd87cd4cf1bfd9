/** Tests of the audiences. */
@NullMarked
package org.preventsuite.training.audience;

import org.jspecify.annotations.NullMarked;
