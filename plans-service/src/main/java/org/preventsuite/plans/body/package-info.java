/** Boards, partnerships, forces, councils and services that lead actions. */
@NullMarked
package org.preventsuite.plans.body;

import org.jspecify.annotations.NullMarked;
