/** Rating scales: what their values are and which words councils use for them. */
@NullMarked
package org.preventsuite.plans.scale;

import org.jspecify.annotations.NullMarked;
