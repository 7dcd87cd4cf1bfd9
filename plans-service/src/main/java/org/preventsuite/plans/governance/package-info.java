/** The groups that answer for plans: who sits on them, when, and to whom they report. */
@NullMarked
package org.preventsuite.plans.governance;

import org.jspecify.annotations.NullMarked;
