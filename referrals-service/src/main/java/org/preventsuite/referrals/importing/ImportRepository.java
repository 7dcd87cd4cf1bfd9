package org.preventsuite.referrals.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
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

    Page<ImportRow> rows(UUID importId, Query query) {
        String outcome = query.text("outcome");
        return Listing.of(getEntityManager(), ImportRow.class)
                .where("e.key.importId = :import", "import", importId)
                .where(
                        "e.outcome = :outcome",
                        "outcome",
                        outcome == null ? null : WireWord.of(RowResult.Outcome.class, outcome))
                .orderedBy(SortKey.number("e.key.rowNumber", ImportRow::rowNumber))
                .page(query);
    }

    List<ImportRow> rows(UUID importId) {
        return getEntityManager()
                .createQuery("from ImportRow r where r.key.importId = :import", ImportRow.class)
                .setParameter("import", importId)
                .getResultList();
    }

    void keep(UUID importId, List<RowResult> rows) {
        rows.forEach(row -> getEntityManager().persist(new ImportRow(importId, row)));
    }
}
