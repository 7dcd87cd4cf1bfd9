/** Tests of lists as tables and lines. */
@NullMarked
package org.preventsuite.plans.export;

import org.jspecify.annotations.NullMarked;
