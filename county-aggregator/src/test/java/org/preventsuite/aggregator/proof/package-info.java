/** The packaged services under writers and kills, and while what they depend on is away; the aggregator beside them. */
@NullMarked
package org.preventsuite.aggregator.proof;

import org.jspecify.annotations.NullMarked;
