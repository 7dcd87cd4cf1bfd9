package org.preventsuite.plans.table;

/** How the cells of a table are told apart. */
public enum Dialect {
    /** RFC 4180: commas, quoted cells that may hold new lines. */
    CSV,
    /** Tabs between cells, as a table copied from a document or extracted from one gives. */
    TAB
}
