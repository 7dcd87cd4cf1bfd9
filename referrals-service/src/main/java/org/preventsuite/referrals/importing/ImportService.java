package org.preventsuite.referrals.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.audit.AuditTrail;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.imports.ImportStatus;
import org.preventsuite.referrals.route.RouteIntake;

/** Imports, each in one transaction: what is stored, its rows' results and its feed entries live or die together. */
@ApplicationScoped
@Transactional
class ImportService {
    private static final String TYPE = "import";

    private final ImportRepository imports;
    private final TableImporter importer;
    private final RouteIntake intake;
    private final AuditTrail audit;
    private final Clock clock;

    ImportService(ImportRepository imports, TableImporter importer, RouteIntake intake, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.importer = importer;
        this.intake = intake;
        this.audit = audit;
        this.clock = clock;
    }

    ImportView create(Caller caller, String areaCode, ImportMode mode, String text) {
        caller.requireAuthority(areaCode);
        Reading reading = importer.read(areaCode, text);
        RouteImport made = new RouteImport(areaCode, mode, reading, intake.state(areaCode), clock);
        imports.persistAndFlush(made);
        imports.rows().keep(reading.rows().stream().map(row -> new ImportRow(made.id(), row)));
        if (made.status() == ImportStatus.APPLIED) {
            store(caller, made, reading.proposals());
        }
        audit.record(caller, TYPE + ".created", TYPE, made.id().toString(), made.areaCode());
        return ImportView.of(made);
    }

    ImportView apply(Caller caller, UUID id, @Nullable String ifMatch) {
        RouteImport made = imports.get(id);
        caller.requireOwned(made.areaCode());
        IfMatch.require(ifMatch, made.version());
        List<ObjectNode> promised = made.apply(intake.state(made.areaCode()), clock);
        imports.flush();
        store(caller, made, promised);
        audit.record(caller, TYPE + ".applied", TYPE, id.toString(), made.areaCode());
        return ImportView.of(made);
    }

    private void store(Caller caller, RouteImport made, List<ObjectNode> proposals) {
        Map<String, UUID> stored = new HashMap<>();
        proposals.forEach(route -> stored.put(route.at("/externalId/value").asText(), intake.store(caller, route)));
        imports.rows().of(made.id()).forEach(row -> row.became(stored));
    }
}
