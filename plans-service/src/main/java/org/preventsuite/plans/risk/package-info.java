/** What is known about risk documents that are kept elsewhere; never what they say. */
@NullMarked
package org.preventsuite.plans.risk;

import org.jspecify.annotations.NullMarked;
