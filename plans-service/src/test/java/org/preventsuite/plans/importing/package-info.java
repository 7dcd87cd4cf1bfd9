/** Tests of imports. */
@NullMarked
package org.preventsuite.plans.importing;

import org.jspecify.annotations.NullMarked;
