/** Exact counts: in as whole tables, out to their own authority for a purpose, and into releases. */
@NullMarked
package org.preventsuite.referrals.exact;

import org.jspecify.annotations.NullMarked;
