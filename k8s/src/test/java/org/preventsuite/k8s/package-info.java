/** What a rendered overlay must satisfy before anybody applies it to a cluster. */
@NullMarked
package org.preventsuite.k8s;

import org.jspecify.annotations.NullMarked;
