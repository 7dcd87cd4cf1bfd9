@NullMarked
package org.preventsuite.plans.merge;

import org.jspecify.annotations.NullMarked;
