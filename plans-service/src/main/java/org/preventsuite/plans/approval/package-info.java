/** When a version of a plan counts as approved. Knows no framework. */
@NullMarked
package org.preventsuite.plans.approval;

import org.jspecify.annotations.NullMarked;
