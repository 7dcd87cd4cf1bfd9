@NullMarked
package org.preventsuite.aggregator.export;

import org.jspecify.annotations.NullMarked;
