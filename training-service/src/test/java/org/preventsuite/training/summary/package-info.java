/** Tests of the attendance summary. */
@NullMarked
package org.preventsuite.training.summary;

import org.jspecify.annotations.NullMarked;
