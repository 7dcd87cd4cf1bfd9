/** What a list is answered as. */
@NullMarked
package org.preventsuite.kit.person;

import org.jspecify.annotations.NullMarked;
