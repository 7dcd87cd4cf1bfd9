/** Tests of bodies. */
@NullMarked
package org.preventsuite.plans.body;

import org.jspecify.annotations.NullMarked;
