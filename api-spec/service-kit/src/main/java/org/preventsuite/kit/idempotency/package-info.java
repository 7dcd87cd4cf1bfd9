/** POST once, however often it is sent. */
@NullMarked
package org.preventsuite.kit.idempotency;

import org.jspecify.annotations.NullMarked;
