/** The contract as data at run time, and the guard that holds every request against it. */
@NullMarked
package org.preventsuite.kit.contract;

import org.jspecify.annotations.NullMarked;
