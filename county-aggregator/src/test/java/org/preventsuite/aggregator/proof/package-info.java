/** The aggregator beside the packaged services, under writers and kills. */
@NullMarked
package org.preventsuite.aggregator.proof;

import org.jspecify.annotations.NullMarked;
