package org.preventsuite.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.approval.Approval;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.timescale.PartialDate;

/** A council's action plan: its title, period and sections. Its actions are resources of their own. */
@Entity
public class Plan extends Aggregate {
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "period_start")
    private String periodStart;

    @Column(name = "period_end")
    private @Nullable String periodEnd;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private @Nullable String edition;

    @Column(name = "document_date")
    private @Nullable String documentDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Section> sections;

    private @Nullable String note;
    private int versions;

    @Embedded
    private ApprovalRecord approval = new ApprovalRecord();

    protected Plan() {} // JPA

    Plan(NewPlan plan, Clock clock) {
        super(plan.areaCode(), clock);
        status = plan.status();
        take(plan);
    }

    /** Becomes what the caller wants, if its status can; false when it is that already. */
    boolean become(NewPlan plan, Clock clock) {
        if (plan.equals(NewPlan.of(this))) {
            return false;
        }
        if (!status.canBecome(plan.status())) {
            throw PlansProblem.ILLEGAL_TRANSITION.because("A plan that is " + status.wire() + " cannot become "
                    + plan.status().wire() + ".");
        }
        status = plan.status();
        take(plan);
        touch(clock);
        return true;
    }

    private void take(NewPlan plan) {
        title = plan.title();
        kind = plan.kind();
        periodStart = plan.period().start();
        periodEnd = plan.period().end();
        firstDay = date("/period/start", periodStart).firstDay();
        lastDay = periodEnd == null ? null : date("/period/end", periodEnd).lastDay();
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw CommonProblem.INVALID_CONTENT.at("/period/end", "before-start", "The period ends before it starts.");
        }
        edition = plan.edition();
        documentDate = plan.documentDate();
        if (documentDate != null) {
            date("/documentDate", documentDate);
        }
        sections = distinct(plan.sections());
        note = plan.note();
        name(plan.externalId());
    }

    private static PartialDate date(String pointer, String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.INVALID_CONTENT.at(pointer, "no-such-date", "The calendar has no such date.");
        }
    }

    private static List<Section> distinct(List<Section> sections) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            if (!keys.add(sections.get(i).key())) {
                throw CommonProblem.INVALID_CONTENT.at(
                        "/sections/" + i + "/key", "repeated", "Another section has this key.");
            }
        }
        return sections;
    }

    void add(List<Section> added, Clock clock) {
        sections = distinct(Stream.concat(sections.stream(), added.stream()).toList());
        touch(clock);
    }

    /** Counts a version that is about to be frozen; its approval is the plan's from then on. */
    void freeze(Clock clock) {
        versions++;
        approval.take(approval.rule().judge(id(), List.of()));
        touch(clock);
    }

    /** Takes a rule for its newest version and those to come. */
    void follow(ApprovalRule rule, Clock clock) {
        approval.take(rule);
        touch(clock);
    }

    /** Notes how far the approval of its newest version has come; false when that is known already. */
    boolean settle(Approval reached, Clock clock) {
        boolean news = approval.take(reached);
        if (news) {
            touch(clock);
        }
        return news;
    }

    void requireNeverFrozen() {
        if (versions > 0) {
            throw PlansProblem.PLAN_HAS_VERSIONS.because("Versions of the plan were frozen: " + versions + ".");
        }
    }

    void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw PlansProblem.PLAN_NOT_DRAFT.because("The plan is " + status.wire() + ".");
        }
    }

    /** Whether its actions may still change. */
    public boolean isAtWork() {
        return status == PlanStatus.DRAFT || status == PlanStatus.ADOPTED;
    }

    public String title() {
        return title;
    }

    PlanKind kind() {
        return kind;
    }

    PlanStatus status() {
        return status;
    }

    PlanPeriod period() {
        return new PlanPeriod(periodStart, periodEnd);
    }

    /** The first day of the period: a deadline before it is history. */
    public LocalDate firstDay() {
        return firstDay;
    }

    @Nullable String edition() {
        return edition;
    }

    public @Nullable String documentDate() {
        return documentDate;
    }

    /** The date that relative wording in the plan counts from. */
    public PartialDate referenceDate() {
        return PartialDate.parse(documentDate == null ? periodStart : documentDate);
    }

    public List<Section> sections() {
        return sections;
    }

    @Nullable String note() {
        return note;
    }

    int versions() {
        return versions;
    }

    public ApprovalRule approvalRule() {
        return approval.rule();
    }

    /** How far the approval of its newest version has come; null before there is one. */
    @Nullable Approval approval() {
        return approval.approval();
    }
}
