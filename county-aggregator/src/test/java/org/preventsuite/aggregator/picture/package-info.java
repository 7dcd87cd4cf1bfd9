@NullMarked
package org.preventsuite.aggregator.picture;

import org.jspecify.annotations.NullMarked;
