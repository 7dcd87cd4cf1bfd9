/** Ratings: scales whose words are never mixed, and what the dates alone say. */
@NullMarked
package org.preventsuite.plans.rating;

import org.jspecify.annotations.NullMarked;
