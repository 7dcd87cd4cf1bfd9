/** Evidence that something was done: links from actions to what other services and other sites hold. */
@NullMarked
package org.preventsuite.plans.evidence;

import org.jspecify.annotations.NullMarked;
