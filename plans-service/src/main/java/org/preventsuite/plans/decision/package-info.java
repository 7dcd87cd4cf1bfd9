/** What governance groups decided on versions of plans, and what they made it depend on. */
@NullMarked
package org.preventsuite.plans.decision;

import org.jspecify.annotations.NullMarked;
