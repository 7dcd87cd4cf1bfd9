package org.preventsuite.plans.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.audit.AuditTrail;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.imports.ImportStatus;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.PlanEditor;
import org.preventsuite.plans.area.AreaRegister;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.PlanRepository;
import org.preventsuite.plans.table.Dialect;

/** Imports, each in one transaction: what is stored, its rows' results and its feed entries live or die together. */
@ApplicationScoped
@Transactional
class ImportService {
    private static final String TYPE = "import";

    private final ImportRepository imports;
    private final TableImporter importer;
    private final PlanEditor editor;
    private final PlanRepository plans;
    private final AreaRegister areas;
    private final AuditTrail audit;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            TableImporter importer,
            PlanEditor editor,
            PlanRepository plans,
            AreaRegister areas,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.importer = importer;
        this.editor = editor;
        this.plans = plans;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    ImportView create(Caller caller, UUID planId, ImportMode mode, String text, Dialect dialect) {
        Plan plan = plans.findFor(caller, planId)
                .orElseThrow(() -> PlansProblem.UNKNOWN_PLAN.because("The parameter planId names no plan of yours."));
        caller.requireAuthority(plan.areaCode());
        requireAtWork(plan);
        PlanEditor.Sheet sheet = editor.open(plan);
        Reading reading = importer.read(plan, sheet, text, dialect);
        PlanImport made = new PlanImport(plan.areaCode(), planId, mode, reading, sheet.state(), clock);
        return keep(caller, made, reading);
    }

    /** Areas are everybody's, so only their keeper imports them. */
    ImportView createOfAreas(Caller caller, ImportMode mode, String text, Dialect dialect) {
        caller.requireAuthority(AreaRegister.KEEPER);
        AreaRegister.Sheet sheet = areas.open();
        Reading reading = AreaImporter.read(sheet, text, dialect);
        PlanImport made = new PlanImport(AreaRegister.KEEPER, null, mode, reading, sheet.state(), clock);
        return keep(caller, made, reading);
    }

    private ImportView keep(Caller caller, PlanImport made, Reading reading) {
        imports.persistAndFlush(made);
        imports.rows().keep(reading.rows().stream().map(row -> new ImportRow(made.id(), row)));
        if (made.status() == ImportStatus.APPLIED) {
            store(caller, made, new PlanImport.Promise(reading.actions(), reading.areas()));
        }
        audit.record(caller, TYPE + ".created", TYPE, made.id().toString(), made.areaCode());
        return ImportView.of(made);
    }

    ImportView apply(Caller caller, UUID id, @Nullable String ifMatch) {
        PlanImport made = imports.get(id);
        caller.requireOwned(made.areaCode());
        IfMatch.require(ifMatch, made.version());
        PlanImport.Promise promised = made.apply(state(made), clock);
        imports.flush();
        store(caller, made, promised);
        audit.record(caller, TYPE + ".applied", TYPE, id.toString(), made.areaCode());
        return ImportView.of(made);
    }

    private String state(PlanImport made) {
        if (made.kind() == ImportKind.AREAS) {
            return areas.open().state();
        }
        Plan plan = plans.findById(made.planId());
        requireAtWork(plan);
        return editor.open(plan).state();
    }

    private void store(Caller caller, PlanImport made, PlanImport.Promise promised) {
        if (made.kind() == ImportKind.AREAS) {
            areas.store(promised.areas());
        } else {
            Map<String, UUID> stored = editor.store(caller, plans.findById(made.planId()), promised.actions());
            imports.rows().of(made.id()).forEach(row -> row.became(stored));
        }
    }

    private static void requireAtWork(Plan plan) {
        if (!plan.isAtWork()) {
            throw PlansProblem.PLAN_CLOSED.because("The plan is closed or withdrawn.");
        }
    }
}
