/** Tests of the sessions. */
@NullMarked
package org.preventsuite.training.session;

import org.jspecify.annotations.NullMarked;
