/** The actions of a plan, each an aggregate with its sub-actions, responsibilities and deadlines. */
@NullMarked
package org.preventsuite.plans.action;

import org.jspecify.annotations.NullMarked;
