@NullMarked
package org.preventsuite.plans.returns;

import org.jspecify.annotations.NullMarked;
