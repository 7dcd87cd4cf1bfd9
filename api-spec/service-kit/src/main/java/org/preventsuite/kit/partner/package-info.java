/** The other services that this one asks: what their answers mean and how they last answered. */
@NullMarked
package org.preventsuite.kit.partner;

import org.jspecify.annotations.NullMarked;
