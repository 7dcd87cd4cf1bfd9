/** What all statements and sessions of a period say together. */
@NullMarked
package org.preventsuite.training.summary;

import org.jspecify.annotations.NullMarked;
