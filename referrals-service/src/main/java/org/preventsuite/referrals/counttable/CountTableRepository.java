package org.preventsuite.referrals.counttable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.referrals.disclosure.Breakdown;

/** The shipped catalogue of tables. */
@ApplicationScoped
public class CountTableRepository implements PanacheRepositoryBase<CountTable, CountDimension> {

    Page<CountTable> list(Query query) {
        return Listing.of(getEntityManager(), CountTable.class)
                .orderedBy(new SortKey<>("e.dimension", CountTable::dimension, CountDimension::valueOf))
                .page(query);
    }

    /** What the tables of a year count by. */
    public Breakdown breakdown(TableKey key) {
        return findById(key.dimension()).breakdown(key.year());
    }

    /** What the coarser categories of a dimension are called together. */
    public String grouping(CountDimension dimension) {
        return findById(dimension).grouping();
    }

    /** The codes that make up a table, in order, or 404 when there were none in that year. */
    public List<String> codes(TableKey key) {
        List<String> codes = findById(key.dimension()).codesIn(key.year());
        if (codes.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("The catalogue has no such table for that year.");
        }
        return codes;
    }

    /** How many entries the catalogue takes from each code list, by the list's name. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select t.codeList, count(n) from CountTable t join t.entries n group by t.codeList",
                        Object[].class)
                .getResultList()
                .forEach(row -> sizes.put((String) row[0], ((Number) row[1]).intValue()));
        return sizes;
    }
}
