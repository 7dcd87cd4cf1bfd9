/** How many were trained, as councils state it. */
@NullMarked
package org.preventsuite.training.statement;

import org.jspecify.annotations.NullMarked;
