@NullMarked
package org.preventsuite.plans.funding;

import org.jspecify.annotations.NullMarked;
