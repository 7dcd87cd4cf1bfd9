package org.preventsuite.plans.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;

/** That somebody asks one area or a whole group for a return. */
@Entity
@Table(name = "obligation_set")
class ObligationSet extends Aggregate {
    @Enumerated(EnumType.STRING)
    @Column(name = "owed_by", updatable = false)
    private OwedBy owedBy;

    @Column(updatable = false)
    private String kind;

    private String title;

    @Column(name = "period_id", updatable = false)
    private String periodId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "required_items")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<RequiredItem> requiredItems;

    private @Nullable String note;

    @Column(updatable = false)
    private int obligations;

    protected ObligationSet() {} // JPA

    ObligationSet(NewObligationSet wanted, int obligations, Clock clock) {
        super(wanted.areaCode(), clock);
        owedBy = wanted.owedBy();
        kind = wanted.kind();
        periodId = wanted.periodId();
        this.obligations = obligations;
        take(wanted);
    }

    /** Becomes what the caller wants; false when it is that already. */
    boolean become(NewObligationSet wanted, Clock clock) {
        if (wanted.equals(NewObligationSet.of(this))) {
            return false;
        }
        take(wanted);
        touch(clock);
        return true;
    }

    private void take(NewObligationSet wanted) {
        title = wanted.title();
        dueOn = wanted.dueOn();
        requiredItems = wanted.requiredItems();
        note = wanted.note();
        name(wanted.externalId());
    }

    OwedBy owedBy() {
        return owedBy;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String periodId() {
        return periodId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    List<RequiredItem> requiredItems() {
        return requiredItems;
    }

    @Nullable String note() {
        return note;
    }

    int obligations() {
        return obligations;
    }
}
