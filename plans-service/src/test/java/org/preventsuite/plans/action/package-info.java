/** Tests of actions. */
@NullMarked
package org.preventsuite.plans.action;

import org.jspecify.annotations.NullMarked;
