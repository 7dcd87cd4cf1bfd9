@NullMarked
package org.preventsuite.plans.importing.table;

import org.jspecify.annotations.NullMarked;
