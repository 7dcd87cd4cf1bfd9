package org.preventsuite.referrals.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;

/** The shipped national figures, one by one and as series. */
@ApplicationScoped
class NationalFigureRepository {
    private final EntityManager entities;

    NationalFigureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of years and, within a year, of the publications. */
    Page<NationalFigure> figures(Query query) {
        return Listing.of(entities, NationalFigure.class)
                .where("e.financialYear = :year", "year", query.text("financialYear"))
                .where("e.series.dimension = :dimension", "dimension", dimension(query))
                .where("e.category = :category", "category", query.text("category"))
                .orderedBy(SortKey.number("e.id", NationalFigure::id))
                .page(query);
    }

    Page<NationalSeries> series(Query query) {
        return Listing.of(entities, NationalSeries.class)
                .where("e.dimension = :dimension", "dimension", dimension(query))
                .orderedBy(SortKey.text("e.code", NationalSeries::code))
                .page(query);
    }

    private static @Nullable NationalDimension dimension(Query query) {
        String word = query.text("dimension");
        return word == null ? null : WireWord.of(NationalDimension.class, word);
    }
}
