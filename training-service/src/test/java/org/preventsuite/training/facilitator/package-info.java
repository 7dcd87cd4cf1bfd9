/** Tests of the facilitator pools. */
@NullMarked
package org.preventsuite.training.facilitator;

import org.jspecify.annotations.NullMarked;
