package org.preventsuite.testkit;

/** How a partner can go wrong. */
public enum Fault {
    /** Takes the request and never answers. */
    SILENT,
    /** Hangs up without an answer. */
    CLOSED,
    /** Status 500 with a page for people, as a proxy sends it. */
    SERVER_ERROR,
    /** JSON that ends in the middle. */
    BROKEN_JSON,
    /** JSON of another kind than the contract promises. */
    WRONG_JSON
}
