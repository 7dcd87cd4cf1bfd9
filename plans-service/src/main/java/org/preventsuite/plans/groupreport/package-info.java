/** What the members of a reporting group returned for a period, side by side. */
@NullMarked
package org.preventsuite.plans.groupreport;

import org.jspecify.annotations.NullMarked;
