/** Tests of ratings. */
@NullMarked
package org.preventsuite.plans.rating;

import org.jspecify.annotations.NullMarked;
