@NullMarked
package org.preventsuite.contract;

import org.jspecify.annotations.NullMarked;
