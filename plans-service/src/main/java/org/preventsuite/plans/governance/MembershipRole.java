package org.preventsuite.plans.governance;

import org.preventsuite.kit.json.WireWord;

/** What somebody is in a governance group. */
enum MembershipRole implements WireWord {
    CHAIR,
    DEPUTY_CHAIR,
    MEMBER,
    ADVISER,
    SECRETARY;

    /** A chair is somebody's office, so it takes a post. */
    boolean needsPost() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }
}
