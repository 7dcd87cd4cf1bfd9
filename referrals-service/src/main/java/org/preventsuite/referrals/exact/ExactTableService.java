package org.preventsuite.referrals.exact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.audit.AuditTrail;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.referrals.counttable.CountTableRepository;
import org.preventsuite.referrals.counttable.TableKey;

/** Puts and reads exact tables, each with its line in the audit and none in the feed. */
@ApplicationScoped
@Transactional
class ExactTableService {
    private static final String TYPE = "exact-counts";

    private final ExactTableRepository tables;
    private final CountTableRepository catalogue;
    private final AuditTrail audit;
    private final Clock clock;

    ExactTableService(ExactTableRepository tables, CountTableRepository catalogue, AuditTrail audit, Clock clock) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the new version and nothing of the counts. */
    long replace(Caller caller, TableKey key, @Nullable String ifMatch, NewExactCounts wanted) {
        caller.requireOwned(key.areaCode());
        List<String> codes = catalogue.codes(key);
        tables.lock(key);
        Optional<ExactTable> stored = tables.find(key);
        IfMatch.require(ifMatch, stored.map(ExactTable::version).orElse(ExactTable.NEVER_PUT));
        NewExactCounts whole = wanted.whole(codes);
        ExactTable table = stored.orElseGet(() -> new ExactTable(key, whole, clock));
        if (stored.isPresent()) {
            table.replace(whole, clock);
        }
        tables.persistAndFlush(table);
        audit.record(caller, TYPE + ".replaced", TYPE, table.id().toString(), key.areaCode());
        return table.version();
    }

    /** Only the authority itself reads its exact counts: a county sees what is released, as everybody does. */
    ExactTableView read(Caller caller, TableKey key, String purpose) {
        caller.requireOwned(key.areaCode());
        ExactTable table = tables.get(key);
        audit.record(caller, TYPE + ".read", TYPE, table.id().toString(), key.areaCode(), purpose);
        return ExactTableView.of(table);
    }
}
