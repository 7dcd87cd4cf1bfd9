package org.preventsuite.kit.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;

/** The kept results of imports' rows. */
public final class ImportedRows<R extends ImportedRow> {
    private final EntityManager entities;
    private final Class<R> type;

    public ImportedRows(EntityManager entities, Class<R> type) {
        this.entities = entities;
        this.type = type;
    }

    /** The page that the request asks for, in the order of the source, of one outcome if it names one. */
    public Page<R> page(UUID importId, Query query) {
        String word = query.text("outcome");
        return Listing.of(entities, type)
                .where("e.key.importId = :import", "import", importId)
                .where("e.outcome = :outcome", "outcome", word == null ? null : WireWord.of(ImportOutcome.class, word))
                .orderedBy(SortKey.number("e.key.rowNumber", ImportedRow::rowNumber))
                .page(query);
    }

    public List<R> of(UUID importId) {
        return entities.createQuery("from " + type.getName() + " r where r.key.importId = :import", type)
                .setParameter("import", importId)
                .getResultList();
    }

    public void keep(Stream<R> rows) {
        rows.forEach(entities::persist);
    }
}
