package org.preventsuite.plans.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.plans.body.MatchKey;
import org.preventsuite.plans.timescale.Deadlines;

/** One action of a plan. What it derives from its deadlines is kept in columns, so that lists can ask for it. */
@Entity
public class Action extends Aggregate {
    /** Where actions without a due day stand in the order by due day. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    private String reference;

    @Column(name = "reference_generated")
    private boolean referenceGenerated;

    private int position;

    @Column(name = "section_key")
    private @Nullable String sectionKey;

    private @Nullable String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    @SuppressWarnings("UnusedVariable") // lists ask for it
    private boolean open;

    @SuppressWarnings("UnusedVariable") // lists ask for it
    private boolean rated;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "overdue_after")
    private @Nullable LocalDate overdueAfter;

    @Column(name = "original_due_on")
    private @Nullable LocalDate originalDueOn;

    @Column(name = "original_overdue_after")
    private @Nullable LocalDate originalOverdueAfter;

    @Column(name = "forecast_due_on")
    private @Nullable LocalDate forecastDueOn;

    @Column(name = "re_forecasts")
    private int reForecasts;

    @Column(name = "sort_due_on")
    private LocalDate sortDueOn = NEVER;

    @Column(name = "body_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] bodyIds;

    @Column(name = "lead_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] leadIds;

    @Column(name = "lead_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] leadKeys;

    @Column(name = "entry_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] entryKeys;

    @JdbcTypeCode(SqlTypes.JSON)
    private ActionDocument document;

    protected Action() {} // JPA

    Action(Content content, String areaCode, UUID planId, int position, Clock clock) {
        super(areaCode, clock);
        this.planId = planId;
        this.position = position;
        take(content);
    }

    /**
     * What an action says, after all rules.
     *
     * @param planStart the first day of the plan: a deadline before it is history
     */
    record Content(
            String reference,
            boolean referenceGenerated,
            @Nullable String sectionKey,
            @Nullable String title,
            String text,
            ActionStatus status,
            ActionDocument document,
            @Nullable ExternalId externalId,
            LocalDate planStart) {}

    /** Whether this is what the action says already. */
    boolean says(Content content) {
        return content.equals(content(content.planStart()));
    }

    /** Takes over new content; false when it says what the action says already. */
    boolean become(Content content, Clock clock) {
        if (says(content)) {
            return false;
        }
        take(content);
        touch(clock);
        return true;
    }

    /** Works out again what follows from the start of the plan; false when nothing does. */
    boolean planStarts(LocalDate planStart, Clock clock) {
        LocalDate before = originalOverdueAfter;
        due(planStart);
        if (Objects.equals(before, originalOverdueAfter)) {
            return false;
        }
        touch(clock);
        return true;
    }

    /** Expects the action on another day; what its timescales say stays, and what they said first stays original. */
    void reForecast(LocalDate expectedBy, Clock clock) {
        reForecasts++;
        forecastDueOn = expectedBy;
        due();
        touch(clock);
    }

    /** Takes over a rating, unless the one that stands is of a later day. */
    void rate(ActionDocument.Rating rating, Clock clock) {
        if (!document.rating().isLaterThan(rating)) {
            document = document.rated(rating);
            rated = rating.isGiven();
        }
        touch(clock);
    }

    /** Notes that something was done. */
    void progress(Clock clock) {
        touch(clock);
    }

    private Content content(LocalDate planStart) {
        return new Content(
                reference, referenceGenerated, sectionKey, title, text, status, document, externalId(), planStart);
    }

    private void take(Content content) {
        reference = content.reference();
        referenceGenerated = content.referenceGenerated();
        sectionKey = content.sectionKey();
        title = content.title();
        text = content.text();
        status = content.status();
        open = status.isOpen();
        document = content.document();
        rated = document.rating().isGiven();
        if (reForecasts == 0) {
            originalDueOn = Deadlines.dueOn(document.deadlines()).orElse(null);
        }
        due(content.planStart());
        bodyIds = bodies(document.responsibilities());
        leadIds = bodies(document.leads());
        leadKeys = document.leads().stream()
                .map(lead -> MatchKey.of(lead.name()))
                .distinct()
                .toArray(String[]::new);
        entryKeys = document.frameworkEntries().stream()
                .flatMap(tag -> Stream.of(tag.frameworkCode(), tag.frameworkCode() + ":" + tag.entryCode()))
                .distinct()
                .toArray(String[]::new);
        name(content.externalId());
    }

    private static UUID[] bodies(List<ActionDocument.Responsibility> responsibilities) {
        return responsibilities.stream()
                .map(ActionDocument.Responsibility::bodyId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
    }

    private void due(LocalDate planStart) {
        LocalDate original = originalDueOn;
        originalOverdueAfter = original == null || Deadlines.isHistory(original, planStart) ? null : original;
        due();
    }

    private void due() {
        dueOn = forecastDueOn == null ? originalDueOn : forecastDueOn;
        overdueAfter = forecastDueOn == null ? originalOverdueAfter : forecastDueOn;
        sortDueOn = dueOn == null ? NEVER : dueOn;
    }

    public UUID planId() {
        return planId;
    }

    String reference() {
        return reference;
    }

    boolean referenceGenerated() {
        return referenceGenerated;
    }

    int position() {
        return position;
    }

    @Nullable String sectionKey() {
        return sectionKey;
    }

    @Nullable String title() {
        return title;
    }

    String text() {
        return text;
    }

    ActionStatus status() {
        return status;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    @Nullable LocalDate overdueAfter() {
        return overdueAfter;
    }

    @Nullable LocalDate originalDueOn() {
        return originalDueOn;
    }

    @Nullable LocalDate originalOverdueAfter() {
        return originalOverdueAfter;
    }

    @Nullable LocalDate forecastDueOn() {
        return forecastDueOn;
    }

    int reForecasts() {
        return reForecasts;
    }

    LocalDate sortDueOn() {
        return sortDueOn;
    }

    ActionDocument document() {
        return document;
    }

    Optional<LocalDate> nextDueOn(LocalDate today) {
        return Deadlines.nextDueOn(document.deadlines(), today)
                .or(() -> Optional.ofNullable(forecastDueOn).filter(day -> !day.isBefore(today)));
    }
}
