/** Tests of rating scales. */
@NullMarked
package org.preventsuite.plans.scale;

import org.jspecify.annotations.NullMarked;
