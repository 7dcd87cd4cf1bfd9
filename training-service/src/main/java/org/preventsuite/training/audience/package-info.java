/** Who can be trained, and how many they are. */
@NullMarked
package org.preventsuite.training.audience;

import org.jspecify.annotations.NullMarked;
