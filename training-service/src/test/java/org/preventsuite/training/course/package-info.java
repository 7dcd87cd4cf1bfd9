/** Tests of the courses. */
@NullMarked
package org.preventsuite.training.course;

import org.jspecify.annotations.NullMarked;
