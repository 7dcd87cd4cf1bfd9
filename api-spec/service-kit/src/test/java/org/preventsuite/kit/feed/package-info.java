/** The feed against a real database, without the service around it. */
@NullMarked
package org.preventsuite.kit.feed;

import org.jspecify.annotations.NullMarked;
