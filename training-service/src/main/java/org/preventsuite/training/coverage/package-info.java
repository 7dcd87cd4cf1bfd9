/**
 * Who is trained, of whom, as at when. The rule is pure Java: it knows no framework, no database and no clock.
 */
@NullMarked
package org.preventsuite.training.coverage;

import org.jspecify.annotations.NullMarked;
