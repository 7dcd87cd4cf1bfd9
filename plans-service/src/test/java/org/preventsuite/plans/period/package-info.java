@NullMarked
package org.preventsuite.plans.period;

import org.jspecify.annotations.NullMarked;
