/** Talking to the services: tokens, patience with those that are down, and what is said when it ends. */
@NullMarked
package org.preventsuite.aggregator.partner;

import org.jspecify.annotations.NullMarked;
