/** Lists as tables and as lines of JSON, for spreadsheets and for pipelines. */
@NullMarked
package org.preventsuite.kit.export;

import org.jspecify.annotations.NullMarked;
