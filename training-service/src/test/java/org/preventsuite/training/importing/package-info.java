/** Tests of the imports. */
@NullMarked
package org.preventsuite.training.importing;

import org.jspecify.annotations.NullMarked;
