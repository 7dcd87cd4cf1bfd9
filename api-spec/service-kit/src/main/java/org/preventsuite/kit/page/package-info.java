/** Lists by position: cursors, pages and the queries behind them. */
@NullMarked
package org.preventsuite.kit.page;

import org.jspecify.annotations.NullMarked;
