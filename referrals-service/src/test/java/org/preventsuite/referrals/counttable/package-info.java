/** Tests of the catalogue of tables. */
@NullMarked
package org.preventsuite.referrals.counttable;

import org.jspecify.annotations.NullMarked;
