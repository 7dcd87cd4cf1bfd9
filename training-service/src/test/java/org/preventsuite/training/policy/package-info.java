/** Tests of the coverage policies. */
@NullMarked
package org.preventsuite.training.policy;

import org.jspecify.annotations.NullMarked;
