package org.preventsuite.plans.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.audit.AuditTrail;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.PlanEditor;
import org.preventsuite.plans.action.ProposedAction;
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
    private final AuditTrail audit;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            TableImporter importer,
            PlanEditor editor,
            PlanRepository plans,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.importer = importer;
        this.editor = editor;
        this.plans = plans;
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
        imports.persistAndFlush(made);
        imports.keep(made.id(), reading.rows());
        if (made.status() == ImportStatus.APPLIED) {
            store(caller, plan, made, reading.proposals());
        }
        audit.record(caller, TYPE + ".created", TYPE, made.id().toString(), made.areaCode());
        return ImportView.of(made);
    }

    ImportView apply(Caller caller, UUID id, @Nullable String ifMatch) {
        PlanImport made = imports.get(id);
        caller.requireOwned(made.areaCode());
        IfMatch.require(ifMatch, made.version());
        Plan plan = plans.findById(made.planId());
        requireAtWork(plan);
        List<ProposedAction> promised = made.apply(editor.open(plan).state(), clock);
        imports.flush();
        store(caller, plan, made, promised);
        audit.record(caller, TYPE + ".applied", TYPE, id.toString(), made.areaCode());
        return ImportView.of(made);
    }

    private void store(Caller caller, Plan plan, PlanImport made, List<ProposedAction> proposals) {
        Map<String, UUID> stored = editor.store(caller, plan, proposals);
        imports.rows(made.id()).forEach(row -> row.became(stored));
    }

    private static void requireAtWork(Plan plan) {
        if (!plan.isAtWork()) {
            throw PlansProblem.PLAN_CLOSED.because("The plan is closed or withdrawn.");
        }
    }
}
