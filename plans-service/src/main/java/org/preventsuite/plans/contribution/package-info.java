/** What the actions of districts contribute to the actions of counties and reporting groups, and what is missing. */
@NullMarked
package org.preventsuite.plans.contribution;

import org.jspecify.annotations.NullMarked;
