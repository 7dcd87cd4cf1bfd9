/** Tests of coverage. */
@NullMarked
package org.preventsuite.training.coverage;

import org.jspecify.annotations.NullMarked;
