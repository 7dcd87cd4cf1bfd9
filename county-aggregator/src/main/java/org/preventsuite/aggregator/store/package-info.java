/** The county's own store: what the feeds brought and how far each was read. */
@NullMarked
package org.preventsuite.aggregator.store;

import org.jspecify.annotations.NullMarked;
