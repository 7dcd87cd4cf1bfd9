@NullMarked
package org.preventsuite.plans.timescale;

import org.jspecify.annotations.NullMarked;
