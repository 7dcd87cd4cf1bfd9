/** Who did what to which resource. */
@NullMarked
package org.preventsuite.kit.audit;

import org.jspecify.annotations.NullMarked;
