package org.preventsuite.plans.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;

/** That one area owes one return. */
@Entity
@Table(name = "obligation")
public class Obligation extends Aggregate {
    @Column(name = "set_id", updatable = false)
    private UUID setId;

    @Column(name = "set_by_code", updatable = false)
    private String setByCode;

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

    @Column(name = "record_area_code", updatable = false)
    private String recordAreaCode;

    @Column(name = "inherited_from_id", updatable = false)
    private @Nullable UUID inheritedFromId;

    @Column(name = "owed_from")
    private @Nullable LocalDate owedFrom;

    @Column(name = "owed_until")
    private @Nullable LocalDate owedUntil;

    private int revisions;

    @Column(name = "return_id")
    private @Nullable UUID returnId;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    private @Nullable Boolean nil;

    protected Obligation() {} // JPA

    private Obligation(
            ObligationSet set,
            String areaCode,
            String recordAreaCode,
            @Nullable UUID inheritedFromId,
            @Nullable LocalDate owedFrom,
            Clock clock) {
        super(areaCode, clock);
        setId = set.id();
        setByCode = set.areaCode();
        kind = set.kind();
        periodId = set.periodId();
        this.recordAreaCode = recordAreaCode;
        this.inheritedFromId = inheritedFromId;
        this.owedFrom = owedFrom;
        take(set);
    }

    static Obligation of(ObligationSet set, String areaCode, Clock clock) {
        return new Obligation(set, areaCode, areaCode, null, null, clock);
    }

    /** What another area owes instead, from a day on. */
    Obligation heir(ObligationSet set, String areaCode, LocalDate from, Clock clock) {
        return new Obligation(set, areaCode, recordAreaCode, id(), from, clock);
    }

    private void take(ObligationSet set) {
        title = set.title();
        dueOn = set.dueOn();
        requiredItems = set.requiredItems();
    }

    /** Follows a change of its set. */
    void follow(ObligationSet set, Clock clock) {
        take(set);
        touch(clock);
    }

    /** Is owed until that day and by others afterwards, or again without end; false when it was so before. */
    boolean endOn(@Nullable LocalDate day, Clock clock) {
        if (Objects.equals(day, owedUntil)) {
            return false;
        }
        owedUntil = day;
        touch(clock);
        return true;
    }

    /** Begins on another day; false when it began then before. */
    boolean beginOn(LocalDate day, Clock clock) {
        if (day.equals(owedFrom)) {
            return false;
        }
        owedFrom = day;
        touch(clock);
        return true;
    }

    /** Counts one more return that was prepared for it. */
    void prepare(Clock clock) {
        revisions++;
        touch(clock);
    }

    /** Has a signed return; the day the first one came stays. */
    void receive(UUID signedId, boolean isNil, LocalDate today, Clock clock) {
        receivedOn = receivedOn == null ? today : receivedOn;
        returnId = signedId;
        nil = isNil;
        touch(clock);
    }

    boolean isReceived() {
        return receivedOn != null;
    }

    /** Whether a nil return, and none but that, had come by the day. */
    boolean isNilBy(LocalDate day) {
        return receivedOn != null && !receivedOn.isAfter(day) && Boolean.TRUE.equals(nil);
    }

    /** How it stands on a day. */
    public ObligationState state(LocalDate day) {
        LocalDate came = receivedOn;
        LocalDate until = owedUntil;
        if (came != null && !came.isAfter(day)) {
            return came.isAfter(dueOn) ? ObligationState.LATE : ObligationState.ON_TIME;
        }
        if (until != null && until.isBefore(day)) {
            return ObligationState.PASSED_ON;
        }
        return dueOn.isBefore(day) ? ObligationState.MISSING : ObligationState.OPEN;
    }

    UUID setId() {
        return setId;
    }

    public String setByCode() {
        return setByCode;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String periodId() {
        return periodId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<RequiredItem> requiredItems() {
        return requiredItems;
    }

    /** The area whose record the return is about. */
    public String recordAreaCode() {
        return recordAreaCode;
    }

    @Nullable UUID inheritedFromId() {
        return inheritedFromId;
    }

    @Nullable LocalDate owedFrom() {
        return owedFrom;
    }

    @Nullable LocalDate owedUntil() {
        return owedUntil;
    }

    /** How many returns were prepared for it. */
    public int revisions() {
        return revisions;
    }

    public @Nullable UUID returnId() {
        return returnId;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable Boolean nil() {
        return nil;
    }
}
