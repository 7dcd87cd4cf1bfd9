/** Tests of what was known. */
@NullMarked
package org.preventsuite.training.known;

import org.jspecify.annotations.NullMarked;
