/** What the store says per district, computed for one day. Pure: no store, no network. */
@NullMarked
package org.preventsuite.aggregator.picture;

import org.jspecify.annotations.NullMarked;
