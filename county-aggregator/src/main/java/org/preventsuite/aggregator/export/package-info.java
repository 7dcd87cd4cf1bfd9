/** The store's contents as files for analysts. */
@NullMarked
package org.preventsuite.aggregator.export;

import org.jspecify.annotations.NullMarked;
