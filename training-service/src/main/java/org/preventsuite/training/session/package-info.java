/** What was held, when, and how many of whom came. */
@NullMarked
package org.preventsuite.training.session;

import org.jspecify.annotations.NullMarked;
