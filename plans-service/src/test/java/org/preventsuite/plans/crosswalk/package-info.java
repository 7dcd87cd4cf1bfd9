@NullMarked
package org.preventsuite.plans.crosswalk;

import org.jspecify.annotations.NullMarked;
