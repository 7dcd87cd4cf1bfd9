/** What the service says about itself. */
@NullMarked
package org.preventsuite.kit.info;

import org.jspecify.annotations.NullMarked;
