/** The county's side of the contract: reads the feeds of all its members and says what is there and what is missing. */
@NullMarked
package org.preventsuite.aggregator;

import org.jspecify.annotations.NullMarked;
