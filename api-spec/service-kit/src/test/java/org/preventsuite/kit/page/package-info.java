/** What a list is answered as. */
@NullMarked
package org.preventsuite.kit.page;

import org.jspecify.annotations.NullMarked;
