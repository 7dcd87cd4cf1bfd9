/** What training has to do with plans: the actions that it was given for. */
@NullMarked
package org.preventsuite.training.plan;

import org.jspecify.annotations.NullMarked;
