@NullMarked
package org.preventsuite.plans.contribution;

import org.jspecify.annotations.NullMarked;
