/** plans-service: action plans and how they are governed, rated, merged, returned and reported. */
@NullMarked
package org.preventsuite.plans;

import org.jspecify.annotations.NullMarked;
