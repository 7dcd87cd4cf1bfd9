@NullMarked
package org.preventsuite.plans.table;

import org.jspecify.annotations.NullMarked;
