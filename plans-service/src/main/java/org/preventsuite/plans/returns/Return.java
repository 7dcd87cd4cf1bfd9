package org.preventsuite.plans.returns;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.obligation.Obligation;

/** One revision of what an area returns for an obligation; by grant and trigger only its state changes. */
@Entity
@DynamicUpdate
@Table(name = "council_return")
class Return extends Aggregate {
    @Column(name = "obligation_id", updatable = false)
    private UUID obligationId;

    @Column(updatable = false)
    private String kind;

    @Column(name = "period_id", updatable = false)
    private String periodId;

    @Column(name = "record_area_code", updatable = false)
    private String recordAreaCode;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private boolean nil;

    @Column(name = "by_post", updatable = false)
    private String byPost;

    @Column(name = "prepared_by", updatable = false)
    private String preparedBy;

    @Column(updatable = false)
    private int errors;

    @Column(updatable = false)
    private int warnings;

    @Basic(fetch = FetchType.LAZY) // lists do without
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode document;

    @Column(updatable = false)
    private String digest;

    @Column(name = "supersedes_id", updatable = false)
    private @Nullable UUID supersedesId;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.PREPARED;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "sign_off")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SignOff signOff;

    @Column(name = "re_opening")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReOpening reOpening;

    @Column(name = "superseded_by_id")
    private @Nullable UUID supersededById;

    protected Return() {} // JPA

    /**
     * A prepared return.
     *
     * @param written the document as it goes over the wire, which has that digest
     * @param before the reopened return whose place it is to take
     */
    Return(
            Obligation obligation,
            String client,
            ReturnDocument content,
            JsonNode written,
            String digest,
            @Nullable Return before,
            Clock clock) {
        super(obligation.areaCode(), clock);
        obligationId = obligation.id();
        kind = obligation.kind();
        periodId = obligation.periodId();
        recordAreaCode = obligation.recordAreaCode();
        revision = content.revision();
        nil = content.nilReason() != null;
        byPost = content.byPost();
        preparedBy = client;
        errors = content.findings(Finding.Severity.ERROR);
        warnings = content.findings(Finding.Severity.WARNING);
        document = written;
        this.digest = digest;
        supersedesId = before == null ? null : before.id();
    }

    void requireSignableBy(String client) {
        require(ReturnState.PREPARED);
        if (client.equals(preparedBy)) {
            throw PlansProblem.SAME_CLIENT.because("This client prepared the return.");
        }
    }

    void signOff(String client, SignOff given, Clock clock) {
        requireSignableBy(client);
        signedBy = client;
        signOff = given;
        become(ReturnState.SIGNED_OFF, clock);
    }

    void reopen(ReOpening given, Clock clock) {
        require(ReturnState.SIGNED_OFF);
        reOpening = given;
        become(ReturnState.REOPENED, clock);
    }

    /** Ends when another, that was prepared for it, is about to be signed off. */
    void giveWayTo(Return next, Clock clock) {
        require(ReturnState.REOPENED);
        supersededById = next.id();
        become(ReturnState.SUPERSEDED, clock);
    }

    void withdraw(Clock clock) {
        require(ReturnState.PREPARED);
        become(ReturnState.WITHDRAWN, clock);
    }

    private void require(ReturnState before) {
        if (state != before) {
            throw PlansProblem.ILLEGAL_TRANSITION.because("The return is " + state.wire() + ".");
        }
    }

    private void become(ReturnState next, Clock clock) {
        state = next;
        touch(clock);
    }

    UUID obligationId() {
        return obligationId;
    }

    String kind() {
        return kind;
    }

    String periodId() {
        return periodId;
    }

    String recordAreaCode() {
        return recordAreaCode;
    }

    int revision() {
        return revision;
    }

    boolean isNil() {
        return nil;
    }

    String byPost() {
        return byPost;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    JsonNode document() {
        return document;
    }

    String digest() {
        return digest;
    }

    @Nullable UUID supersedesId() {
        return supersedesId;
    }

    ReturnState state() {
        return state;
    }

    @Nullable SignOff signOff() {
        return signOff;
    }

    @Nullable ReOpening reOpening() {
        return reOpening;
    }

    @Nullable UUID supersededById() {
        return supersededById;
    }
}
