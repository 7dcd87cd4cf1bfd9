package org.preventsuite.plans.table;

/** A body or post that answers for an action; never a person. */
public record Lead(Role role, Kind kind, String name) {
    /** Whether it leads or helps. */
    public enum Role {
        LEAD,
        PARTNER
    }

    /** Whether one is named, or everybody («All agencies»). */
    public enum Kind {
        BODY_OR_POST,
        ALL_PARTNERS
    }
}
