@NullMarked
package org.preventsuite.bundler;

import org.jspecify.annotations.NullMarked;
