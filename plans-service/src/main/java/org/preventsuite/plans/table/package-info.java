/** Reads the action tables of council plans, as CSV or as tab-separated text, without any framework. */
@NullMarked
package org.preventsuite.plans.table;

import org.jspecify.annotations.NullMarked;
