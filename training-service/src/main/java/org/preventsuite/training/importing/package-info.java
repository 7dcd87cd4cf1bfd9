/**
 * Tables of counts, and exports of learning systems that are reduced to counts while they are read. A row about a learner
 * lives in memory for as long as it takes to count it, and nowhere else.
 */
@NullMarked
package org.preventsuite.training.importing;

import org.jspecify.annotations.NullMarked;
