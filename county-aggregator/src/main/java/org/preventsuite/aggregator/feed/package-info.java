/** Reading a change feed: from nothing, onwards, and from nothing again. */
@NullMarked
package org.preventsuite.aggregator.feed;

import org.jspecify.annotations.NullMarked;
