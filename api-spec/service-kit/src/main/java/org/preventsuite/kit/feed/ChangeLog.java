package org.preventsuite.kit.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.audit.AuditTrail;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.record.ResourceView;

/**
 * Notes every change for the readers of the feed and for the audit, in the transaction of the change. The log is
 * compacted: one entry per resource, its newest, stamped with the transaction that wrote it.
 */
@ApplicationScoped
public class ChangeLog {
    /** A transaction that began earlier may write later, so the first to write is not always the least. */
    private static final String NEWEST = """
        on conflict (area_code, resource_id, resource_type) do update set
            kind = excluded.kind, reason = excluded.reason, version = excluded.version, document = excluded.document,
            changed_at = excluded.changed_at, transaction_id = excluded.transaction_id, sequence = excluded.sequence,
            first_transaction = least(change_entry.first_transaction, excluded.transaction_id)\
        """;

    static final String WRITE = """
        insert into change_entry
            (resource_type, resource_id, area_code, kind, reason, version, document, changed_at, transaction_id, sequence)
        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, pg_current_xact_id(), nextval('change_sequence'))
        """ + NEWEST;

    private static final String WRITE_ALL = """
        insert into change_entry
            (resource_type, resource_id, area_code, kind, version, document, changed_at, transaction_id, sequence)
        select ?1, cast(one ->> 'id' as uuid), one ->> 'areaCode', 'upsert', cast(one ->> 'version' as bigint), one, ?3,
               pg_current_xact_id(), nextval('change_sequence')
        from (select one from jsonb_array_elements(cast(?2 as jsonb)) with ordinality as all_of (one, place)
              order by place) as in_order
        """ + NEWEST;

    private final EntityManager entities;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    ChangeLog(EntityManager entities, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Why a resource is no longer in the feed. */
    public enum Gone {
        DELETED,
        WITHDRAWN,
        MERGED,
        OUT_OF_SCOPE;

        String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Notes that a resource is new or changed. Call it after the flush that gave the resource its version.
     *
     * @param verb what was done, such as {@code created}; the audit reads {@code <type>.<verb>}
     */
    @Transactional(TxType.MANDATORY)
    public void saved(Caller caller, String verb, String type, ResourceView view) {
        write(type, view.id(), view.areaCode(), "upsert", null, view.version(), json(view), clock.instant());
        audit.record(caller, type + "." + verb, type, view.id().toString(), view.areaCode());
    }

    /** Notes that each of these is new or changed, in their order and in one statement. */
    @Transactional(TxType.MANDATORY)
    public void savedAll(Caller caller, String verb, String type, List<? extends ResourceView> views) {
        if (views.isEmpty()) {
            return;
        }
        entities.createNativeQuery(WRITE_ALL)
                .setParameter(1, type)
                .setParameter(2, json(views))
                .setParameter(3, clock.instant())
                .executeUpdate();
        views.forEach(
                view -> audit.record(caller, type + "." + verb, type, view.id().toString(), view.areaCode()));
    }

    /** Notes that a resource is gone; its last version grows by one, so that readers see the end as a change. */
    @Transactional(TxType.MANDATORY)
    public void gone(Caller caller, Gone reason, String type, ResourceView last) {
        write(type, last.id(), last.areaCode(), "tombstone", reason.wire(), last.version() + 1, null, clock.instant());
        audit.record(caller, type + "." + reason.wire(), type, last.id().toString(), last.areaCode());
    }

    private void write(
            String type,
            UUID id,
            String area,
            String kind,
            @Nullable String reason,
            long version,
            @Nullable String document,
            Instant at) {
        entities.createNativeQuery(WRITE)
                .setParameter(1, type)
                .setParameter(2, id)
                .setParameter(3, area)
                .setParameter(4, kind)
                .setParameter(5, reason)
                .setParameter(6, version)
                .setParameter(7, document)
                .setParameter(8, at)
                .executeUpdate();
    }

    private String json(Object views) {
        try {
            return json.writeValueAsString(views);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every view can be written as JSON", e);
        }
    }
}
