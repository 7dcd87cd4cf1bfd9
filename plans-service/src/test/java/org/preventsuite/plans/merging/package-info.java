@NullMarked
package org.preventsuite.plans.merging;

import org.jspecify.annotations.NullMarked;
