/** Tests of plans-service as its users meet it. */
@NullMarked
package org.preventsuite.plans;

import org.jspecify.annotations.NullMarked;
