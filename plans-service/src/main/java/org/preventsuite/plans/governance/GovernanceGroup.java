package org.preventsuite.plans.governance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;

/** A group that steers plans or decides on them, such as a silver group or a partnership board. */
@Entity
@Table(name = "governance_group")
public class GovernanceGroup extends Aggregate {
    private String name;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private @Nullable String purpose;

    @Column(name = "reports_to_id")
    private @Nullable UUID reportsToId;

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    private List<Seat> seats = new ArrayList<>();

    protected GovernanceGroup() {} // JPA

    GovernanceGroup(NewGovernanceGroup group, Clock clock) {
        super(group.areaCode(), clock);
        take(group);
    }

    /** Becomes what the caller wants; false when it is that already. */
    boolean become(NewGovernanceGroup group, Clock clock) {
        if (group.equals(NewGovernanceGroup.of(this))) {
            return false;
        }
        take(group);
        touch(clock);
        return true;
    }

    private void take(NewGovernanceGroup group) {
        name = group.name();
        kind = group.kind();
        purpose = group.purpose();
        reportsToId = group.reportsToId();
        seats.clear();
        for (int i = 0; i < group.memberships().size(); i++) {
            seats.add(new Seat(group.memberships().get(i), "/memberships/" + i));
        }
        name(group.externalId());
    }

    public String name() {
        return name;
    }

    GroupKind kind() {
        return kind;
    }

    @Nullable String purpose() {
        return purpose;
    }

    @Nullable UUID reportsToId() {
        return reportsToId;
    }

    List<Membership> memberships() {
        return seats.stream().map(Seat::membership).toList();
    }
}
