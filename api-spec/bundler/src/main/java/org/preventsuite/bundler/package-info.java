/** Makes one document per service out of the contract's many small files. */
@NullMarked
package org.preventsuite.bundler;

import org.jspecify.annotations.NullMarked;
