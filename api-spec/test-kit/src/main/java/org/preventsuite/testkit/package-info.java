/** What proves a service against the contract: database, token issuer, contract filter, refusals, drift, house rules. */
@NullMarked
package org.preventsuite.testkit;

import org.jspecify.annotations.NullMarked;
