/** What people are trained with. */
@NullMarked
package org.preventsuite.training.course;

import org.jspecify.annotations.NullMarked;
