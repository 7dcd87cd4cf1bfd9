/** Problem details (RFC 9457): every refusal of every service, made in one place. */
@NullMarked
package org.preventsuite.kit.problem;

import org.jspecify.annotations.NullMarked;
