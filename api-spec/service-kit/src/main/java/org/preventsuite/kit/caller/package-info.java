/** Who is calling, and for which areas. */
@NullMarked
package org.preventsuite.kit.caller;

import org.jspecify.annotations.NullMarked;
