package org.preventsuite.referrals.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.preventsuite.referrals.disclosure.DisclosurePolicy;

/** One version of the rules that counts are protected by. Shipped with the service. */
@Entity
@Immutable
@Table(name = "disclosure_policy")
class CountPolicy {
    @Id
    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "withheld_up_to")
    private int withheldUpTo;

    @Column(name = "round_to")
    private int roundTo;

    @Column(name = "zeros_shown")
    private boolean zerosShown;

    private int narrowest;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected CountPolicy() {} // JPA

    Integer policyVersion() {
        return policyVersion;
    }

    DisclosurePolicy rules() {
        return new DisclosurePolicy(policyVersion, withheldUpTo, roundTo, zerosShown, narrowest);
    }

    View view() {
        return new View(policyVersion, withheldUpTo, roundTo, zerosShown, narrowest, validFrom);
    }

    /** Contract schema: DisclosurePolicy. */
    record View(
            int policyVersion, int withheldUpTo, int roundTo, boolean zerosShown, int narrowest, LocalDate validFrom) {}
}
