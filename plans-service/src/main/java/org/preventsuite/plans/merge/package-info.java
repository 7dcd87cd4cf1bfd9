/**
 * Several plans made into one, and kept one while each of them goes on: what is the same, what disagrees, and whose word
 * stands. Pure Java: nothing here knows a framework, a database or a clock.
 */
@NullMarked
package org.preventsuite.plans.merge;

import org.jspecify.annotations.NullMarked;
