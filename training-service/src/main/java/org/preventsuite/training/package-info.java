/** Who was trained in the Prevent duty: counts by audience, course and period, never a person. */
@NullMarked
package org.preventsuite.training;

import org.jspecify.annotations.NullMarked;
