/**
 * Deadlines as councils write them: keeps the wording, reads it to partial dates, and says how sure the reading is.
 * Pure Java: nothing here knows a framework, a database or a clock.
 */
@NullMarked
package org.preventsuite.plans.timescale;

import org.jspecify.annotations.NullMarked;
