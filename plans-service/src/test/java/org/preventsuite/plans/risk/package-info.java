@NullMarked
package org.preventsuite.plans.risk;

import org.jspecify.annotations.NullMarked;
