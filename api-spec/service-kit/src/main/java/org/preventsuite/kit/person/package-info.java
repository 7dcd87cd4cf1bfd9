/** What tells the name of a person from the name of a body or a post. */
@NullMarked
package org.preventsuite.kit.person;

import org.jspecify.annotations.NullMarked;
