package org.preventsuite.referrals.route;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: EntryPoint. Where a route begins: shared, never a person. */
public record EntryPoint(Kind kind, String value) {
    /** Contract schema: EntryPointKind. */
    public enum Kind implements WireWord {
        WEB_PAGE,
        FORM,
        MAILBOX,
        TELEPHONE
    }
}
