/** Tests of when a version counts as approved. */
@NullMarked
package org.preventsuite.plans.approval;

import org.jspecify.annotations.NullMarked;
