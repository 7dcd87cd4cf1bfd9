@NullMarked
package org.preventsuite.kit.period;

import org.jspecify.annotations.NullMarked;
