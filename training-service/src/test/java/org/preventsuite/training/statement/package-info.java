/** Tests of the statements. */
@NullMarked
package org.preventsuite.training.statement;

import org.jspecify.annotations.NullMarked;
