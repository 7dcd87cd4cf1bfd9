/** The yardsticks of each time: versioned lists that tag an action, never its parent. */
@NullMarked
package org.preventsuite.plans.framework;

import org.jspecify.annotations.NullMarked;
