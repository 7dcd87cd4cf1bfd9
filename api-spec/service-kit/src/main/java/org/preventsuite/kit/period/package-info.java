/** The contract's periods (contract, Time). */
@NullMarked
package org.preventsuite.kit.period;

import org.jspecify.annotations.NullMarked;
