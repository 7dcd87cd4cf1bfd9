/** The change feed: one entry per resource, in an order that cannot lose a row. */
@NullMarked
package org.preventsuite.kit.feed;

import org.jspecify.annotations.NullMarked;
