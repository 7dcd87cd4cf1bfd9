package org.preventsuite.plans.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.imports.ImportedRows;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** Imports and the results of their rows. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {

    PlanImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such import."));
    }

    Page<PlanImport> list(Caller caller, Query query) {
        return Listing.of(getEntityManager(), PlanImport.class)
                .inAreas(caller.readable())
                .where("e.planId = :plan", "plan", query.uuid("planId"))
                .orderedBy(SortKey.id(PlanImport::id))
                .page(query);
    }

    ImportedRows<ImportRow> rows() {
        return new ImportedRows<>(getEntityManager(), ImportRow.class);
    }
}
