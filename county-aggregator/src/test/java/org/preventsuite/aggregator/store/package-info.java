@NullMarked
package org.preventsuite.aggregator.store;

import org.jspecify.annotations.NullMarked;
