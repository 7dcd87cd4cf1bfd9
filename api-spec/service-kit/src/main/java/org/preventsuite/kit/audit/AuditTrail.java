package org.preventsuite.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.info.RequestId;
import org.preventsuite.kit.record.TimeOrderedId;

/** Writes the audit in the transaction of what it records: the record and the change live or die together. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager entities;
    private final Clock clock;
    private final RequestId requestId;

    AuditTrail(EntityManager entities, Clock clock, RequestId requestId) {
        this.entities = entities;
        this.clock = clock;
        this.requestId = requestId;
    }

    @Transactional(TxType.MANDATORY)
    public void record(Caller caller, String action, String resourceType, String resourceId, String areaCode) {
        record(caller, action, resourceType, resourceId, areaCode, null);
    }

    /** Records also why somebody looked at what only a purpose allows to be seen. */
    @Transactional(TxType.MANDATORY)
    public void record(
            Caller caller,
            String action,
            String resourceType,
            String resourceId,
            String areaCode,
            @Nullable String purpose) {
        entities.persist(new AuditEntry(new AuditEntry.View(
                TimeOrderedId.next(clock),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.client(),
                action,
                resourceType,
                resourceId,
                areaCode,
                requestId.value(),
                purpose)));
    }
}
