package org.preventsuite.kit.link;

import org.preventsuite.kit.json.WireWord;

/** Contract schema: LinkState. Whether what a link leads to is there. */
public enum LinkState implements WireWord {
    /** The service that owns it has it, where the council of the link may read it. */
    VERIFIED,
    /** Nobody could say yet. */
    UNVERIFIED,
    /** It is not there, or never was for the council of the link. */
    BROKEN
}
