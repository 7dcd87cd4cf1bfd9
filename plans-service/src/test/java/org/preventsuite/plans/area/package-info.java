/** Tests of areas. */
@NullMarked
package org.preventsuite.plans.area;

import org.jspecify.annotations.NullMarked;
