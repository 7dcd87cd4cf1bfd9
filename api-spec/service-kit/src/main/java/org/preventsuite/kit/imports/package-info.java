/** Tables that are sent in: what is asked of one, what became of it and of each of its rows (contract, Bulk import). */
@NullMarked
package org.preventsuite.kit.imports;

import org.jspecify.annotations.NullMarked;
