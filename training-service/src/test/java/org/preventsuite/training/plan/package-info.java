/** Tests of links to actions of plans, plans-service stubbed by its contract. */
@NullMarked
package org.preventsuite.training.plan;

import org.jspecify.annotations.NullMarked;
