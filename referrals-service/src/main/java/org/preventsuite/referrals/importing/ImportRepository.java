package org.preventsuite.referrals.importing;

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
class ImportRepository implements PanacheRepositoryBase<RouteImport, UUID> {

    RouteImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such import."));
    }

    Page<RouteImport> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), RouteImport.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .orderedBy(SortKey.id(RouteImport::id))
                .descending(true)
                .page(query);
    }

    ImportedRows<ImportRow> rows() {
        return new ImportedRows<>(getEntityManager(), ImportRow.class);
    }
}
