/** What was known of a council's training at any instant: every version of what its figures are made of. */
@NullMarked
package org.preventsuite.training.known;

import org.jspecify.annotations.NullMarked;
