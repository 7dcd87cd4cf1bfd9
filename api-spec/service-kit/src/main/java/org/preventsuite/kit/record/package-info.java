/** The shape that every stored resource shares. */
@NullMarked
package org.preventsuite.kit.record;

import org.jspecify.annotations.NullMarked;
