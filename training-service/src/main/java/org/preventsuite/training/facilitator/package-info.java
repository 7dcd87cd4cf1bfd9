/** Who may deliver a course, as counts by agency, accreditor and expiry. */
@NullMarked
package org.preventsuite.training.facilitator;

import org.jspecify.annotations.NullMarked;
