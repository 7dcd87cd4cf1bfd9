/** Tests of training-service as its users meet it. */
@NullMarked
package org.preventsuite.training;

import org.jspecify.annotations.NullMarked;
