/** Strict JSON in, stable JSON out. */
@NullMarked
package org.preventsuite.kit.json;

import org.jspecify.annotations.NullMarked;
