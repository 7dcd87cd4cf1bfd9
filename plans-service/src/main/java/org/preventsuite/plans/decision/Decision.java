package org.preventsuite.plans.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.TimeOrderedId;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.approval.Outcome;
import org.preventsuite.plans.approval.Verdict;
import org.preventsuite.plans.plan.PlanVersion;

/** What a group decided on a version of a plan. Append-only by grant: what comes later is kept beside it. */
@Entity
@Table(name = "decision")
class Decision {
    @Id
    private UUID id;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "version_id", updatable = false)
    private UUID versionId;

    @Column(name = "area_code", updatable = false)
    private String areaCode;

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "agenda_item", updatable = false)
    private @Nullable String agendaItem;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<Condition> conditions;

    @Column(name = "body_ids", updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] bodyIds;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "supersedes_id", updatable = false)
    private @Nullable UUID supersedesId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Formula("(select s.id from decision s where s.supersedes_id = id)")
    private @Nullable UUID supersededById;

    @ElementCollection
    @CollectionTable(name = "condition_met", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "number")
    @BatchSize(size = 500)
    private Map<Integer, ConditionMet> met = new HashMap<>();

    protected Decision() {} // JPA

    Decision(NewDecision wanted, PlanVersion version, Clock clock) {
        id = TimeOrderedId.next(clock);
        planId = version.planId();
        versionId = version.id();
        areaCode = version.areaCode();
        groupId = wanted.groupId();
        decidedOn = wanted.decidedOn();
        agendaItem = wanted.agendaItem();
        outcome = wanted.outcome();
        conditions = wanted.conditions();
        bodyIds = conditions.stream()
                .map(Condition::bodyId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        note = wanted.note();
        supersedesId = wanted.supersedesId();
        createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS); // what PostgreSQL can store
    }

    void supersededBy(Decision correction) {
        supersededById = correction.id;
    }

    void requireStanding() {
        if (supersededById != null) {
            throw PlansProblem.DECISION_SUPERSEDED.because("The decision was corrected by another one.");
        }
    }

    /** Notes that a condition was met; conditions count from 1. */
    void meet(int number, ConditionMet how) {
        if (met.putIfAbsent(number, how) != null) {
            throw PlansProblem.CONDITION_MET.at("/number", "met", "The condition was met before.");
        }
    }

    Verdict verdict() {
        return new Verdict(
                id, versionId, groupId, decidedOn, createdAt, outcome, supersedesId, conditions.size() - met.size());
    }

    /** Grows with each condition that is met, and once more when another decision corrects it. */
    long version() {
        return 1L + met.size() + (supersededById == null ? 0 : 1);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    UUID versionId() {
        return versionId;
    }

    String areaCode() {
        return areaCode;
    }

    UUID groupId() {
        return groupId;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable String agendaItem() {
        return agendaItem;
    }

    Outcome outcome() {
        return outcome;
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** How each condition was met, by its number. */
    Map<Integer, ConditionMet> met() {
        return met;
    }

    @Nullable String note() {
        return note;
    }

    @Nullable UUID supersedesId() {
        return supersedesId;
    }

    @Nullable UUID supersededById() {
        return supersededById;
    }

    Instant createdAt() {
        return createdAt;
    }
}
