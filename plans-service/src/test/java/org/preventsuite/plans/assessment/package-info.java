@NullMarked
package org.preventsuite.plans.assessment;

import org.jspecify.annotations.NullMarked;
