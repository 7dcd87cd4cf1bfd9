package org.preventsuite.kit.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends old tombstones. In the same transaction the store notes the newest, so that a cursor which would miss one has expired
 * for certain.
 */
@ApplicationScoped
public class TombstonePurge {
    /** A purge is itself an open transaction that the feed waits for: it stays short, and the next round does the rest. */
    private static final int MOST_AT_ONCE = 10_000;

    static final String PURGE = """
        with old as (
            select area_code, resource_id, resource_type from change_entry
            where kind = 'tombstone' and changed_at < ?1
              and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            order by changed_at
            limit %d
        ), purged as (
            delete from change_entry using old
            where change_entry.area_code = old.area_code and change_entry.resource_id = old.resource_id
              and change_entry.resource_type = old.resource_type and kind = 'tombstone' and changed_at < ?1
            returning transaction_id
        )
        update store set purged_transaction = greatest(purged_transaction, newest.transaction_id)
        from (select transaction_id from purged order by transaction_id desc limit 1) as newest\
        """.formatted(MOST_AT_ONCE);

    private final EntityManager entities;
    private final Clock clock;
    private final int days;

    TombstonePurge(EntityManager entities, Clock clock, @ConfigProperty(name = "suite.feed.tombstone-days") int days) {
        this.entities = entities;
        this.clock = clock;
        this.days = days;
    }

    /** How long a tombstone is kept, in days. */
    public int days() {
        return days;
    }

    /** Later than a start that only migrates takes. */
    @Scheduled(
            every = "{suite.housekeeping.every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void round() {
        entities.createNativeQuery(PURGE)
                .setParameter(1, clock.instant().minus(Duration.ofDays(days)))
                .executeUpdate();
    }
}
