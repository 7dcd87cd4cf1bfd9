package org.preventsuite.plans.governance;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewGovernanceGroup. */
record NewGovernanceGroup(
        String areaCode,
        String name,
        GroupKind kind,
        @Nullable String purpose,
        @Nullable UUID reportsToId,
        List<Membership> memberships,
        @Nullable ExternalId externalId) {
    NewGovernanceGroup {
        memberships = memberships == null ? List.of() : List.copyOf(memberships);
    }

    static NewGovernanceGroup of(GovernanceGroup group) {
        return new NewGovernanceGroup(
                group.areaCode(),
                group.name(),
                group.kind(),
                group.purpose(),
                group.reportsToId(),
                group.memberships(),
                group.externalId());
    }
}
