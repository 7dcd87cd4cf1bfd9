package org.preventsuite.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.approval.Approval;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.approval.ApprovalState;

/** The rule of approval that something is under, and how far it has come under it. */
@Embeddable
class ApprovalRecord {
    @Column(name = "approval_rule")
    @JdbcTypeCode(SqlTypes.JSON)
    private ApprovalRule rule = ApprovalRule.USUAL;

    @Column(name = "approval_state")
    @Enumerated(EnumType.STRING)
    private @Nullable ApprovalState state;

    @Column(name = "still_to_decide")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] stillToDecide = new UUID[0];

    @Column(name = "open_conditions")
    private int openConditions;

    /** The usual rule, and nothing to approve yet. */
    protected ApprovalRecord() {}

    /** Something to approve under the rule. */
    ApprovalRecord(ApprovalRule rule, Approval approval) {
        this.rule = rule;
        take(approval);
    }

    void take(ApprovalRule wanted) {
        rule = wanted;
    }

    /** Notes how far it has come; false when that is known already. */
    boolean take(Approval approval) {
        if (approval.equals(approval())) {
            return false;
        }
        state = approval.state();
        stillToDecide = approval.stillToDecide().toArray(UUID[]::new);
        openConditions = approval.openConditions();
        return true;
    }

    ApprovalRule rule() {
        return rule;
    }

    /** Null while there is nothing to approve. */
    @Nullable Approval approval() {
        ApprovalState known = state;
        return known == null ? null : new Approval(known, List.of(stillToDecide), openConditions);
    }
}
