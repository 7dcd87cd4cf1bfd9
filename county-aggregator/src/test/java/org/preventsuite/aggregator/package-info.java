@NullMarked
package org.preventsuite.aggregator;

import org.jspecify.annotations.NullMarked;
