/** Tests of the compliance report, its partners stubbed by their contracts. */
@NullMarked
package org.preventsuite.plans.compliance;

import org.jspecify.annotations.NullMarked;
