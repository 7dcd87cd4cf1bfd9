/** Tests of frameworks. */
@NullMarked
package org.preventsuite.plans.framework;

import org.jspecify.annotations.NullMarked;
