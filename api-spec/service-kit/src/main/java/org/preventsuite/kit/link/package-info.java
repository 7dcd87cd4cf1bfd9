/** Links to resources of other services: checked when they are written, settled later from the other service's feed. */
@NullMarked
package org.preventsuite.kit.link;

import org.jspecify.annotations.NullMarked;
