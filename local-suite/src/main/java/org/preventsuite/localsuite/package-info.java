/** The whole suite on one machine: PostgreSQL, Keycloak, the three services, sample data. Nothing production needs. */
@NullMarked
package org.preventsuite.localsuite;

import org.jspecify.annotations.NullMarked;
