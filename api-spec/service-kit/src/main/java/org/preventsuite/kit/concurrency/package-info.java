/** Strong entity tags and the conditions on them. */
@NullMarked
package org.preventsuite.kit.concurrency;

import org.jspecify.annotations.NullMarked;
