@NullMarked
package org.preventsuite.plans.groupreport;

import org.jspecify.annotations.NullMarked;
