package org.preventsuite.training.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.imports.ImportOutcome;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** Imports and the results of their rows. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<AttendanceImport, UUID> {

    AttendanceImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such import."));
    }

    /** The newest first. */
    Page<AttendanceImport> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), AttendanceImport.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .orderedBy(SortKey.id(AttendanceImport::id))
                .descending(true)
                .page(query);
    }

    Page<ImportRow> rows(UUID batchId, Query query) {
        String outcome = query.text("outcome");
        return Listing.of(getEntityManager(), ImportRow.class)
                .where("e.key.batchId = :batch", "batch", batchId)
                .where(
                        "e.outcome = :outcome",
                        "outcome",
                        outcome == null ? null : WireWord.of(ImportOutcome.class, outcome))
                .orderedBy(SortKey.number("e.key.rowNumber", ImportRow::rowNumber))
                .page(query);
    }

    /** Lets no other import of the area in until this transaction ends. */
    void lock(String areaCode) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "attendance import " + areaCode)
                .getSingleResult();
    }

    /** Notes that the batch has become an import's. */
    void adopt(UUID batchId) {
        getEntityManager()
                .createNativeQuery("delete from import_batch where batch_id = ?1")
                .setParameter(1, batchId)
                .executeUpdate();
    }

    /** How many rows of the batch came to which end. */
    Map<ImportOutcome, Long> outcomes(UUID batchId) {
        return getEntityManager()
                .createQuery(
                        "select r.outcome, count(*) from ImportRow r where r.key.batchId = :batch group by r.outcome",
                        Object[].class)
                .setParameter("batch", batchId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (ImportOutcome) row[0], row -> (Long) row[1]));
    }

    /** Notes which session has been made for the new rows of a group. */
    void stored(UUID batchId, String group, UUID sessionId) {
        getEntityManager()
                .createNativeQuery("""
                    update attendance_import_row set session_id = ?1
                    where batch_id = ?2 and session_key = ?3 and outcome = 'CREATED'
                    """)
                .setParameter(1, sessionId)
                .setParameter(2, batchId)
                .setParameter(3, group)
                .executeUpdate();
    }
}
