@NullMarked
package org.preventsuite.localsuite;

import org.jspecify.annotations.NullMarked;
