@NullMarked
package org.preventsuite.plans.obligation;

import org.jspecify.annotations.NullMarked;
