package org.preventsuite.referrals.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.referrals.counttable.CountDimension;
import org.preventsuite.referrals.counttable.FinancialYear;
import org.preventsuite.referrals.counttable.TableKey;
import org.preventsuite.referrals.disclosure.Territory;

/** Everything that was ever published. */
@ApplicationScoped
class CountReleaseRepository implements PanacheRepositoryBase<CountRelease, UUID> {

    CountRelease get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such release."));
    }

    /** All releases of a territory and a year, the newest first; nobody adds one until the transaction ends. */
    List<CountRelease> of(Territory territory, FinancialYear year) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "count-releases " + territory.whole() + " " + year.key())
                .getSingleResult();
        return list("areaCode in ?1 and periodId = ?2 order by createdAt desc, id desc", territory.areas(), year.key());
    }

    /** The newest release of one table of each area that has any. */
    Map<String, CountRelease> newest(Set<String> areas, TableKey table) {
        return list(
                        "areaCode in ?1 and periodId = ?2 and dimension = ?3 order by createdAt desc, id desc",
                        areas,
                        table.year().key(),
                        table.dimension())
                .stream()
                .collect(Collectors.toMap(CountRelease::areaCode, release -> release, (newer, older) -> newer));
    }

    Page<CountRelease> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), CountRelease.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.periodId = :period", "period", query.text("periodId"))
                .where("e.dimension = :dimension", "dimension", dimension(query.text("dimension")))
                .orderedBy(SortKey.instant("e.createdAt", CountRelease::createdAt), SortKey.id(CountRelease::id))
                .descending(true)
                .page(query);
    }

    private static @Nullable CountDimension dimension(@Nullable String word) {
        return word == null ? null : WireWord.of(CountDimension.class, word);
    }
}
