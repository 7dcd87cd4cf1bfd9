/** Tests of evidence, the partners stubbed by their contracts. */
@NullMarked
package org.preventsuite.plans.evidence;

import org.jspecify.annotations.NullMarked;
