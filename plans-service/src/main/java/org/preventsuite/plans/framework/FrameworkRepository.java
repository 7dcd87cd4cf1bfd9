package org.preventsuite.plans.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The shipped frameworks. */
@ApplicationScoped
public class FrameworkRepository implements PanacheRepositoryBase<Framework, String> {

    Framework get(String code) {
        return findByIdOptional(code).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such framework."));
    }

    /** The framework of that code. */
    public Optional<FrameworkView> view(String code) {
        return findByIdOptional(code).map(Framework::view);
    }

    /** The framework that authorities reported by on that day: the last that had begun, if it had not ended. */
    public Optional<FrameworkView> reportingOn(LocalDate day) {
        return find("reporting and validFrom <= ?1 and (validTo is null or validTo >= ?1) order by validFrom desc", day)
                .firstResultOptional()
                .map(Framework::view);
    }

    /** Which sections of a report show an entry, by the entry. */
    public Map<String, List<String>> sections(String code) {
        Map<String, List<String>> sections = new HashMap<>();
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select entry_code, section from framework_entry_section where framework_code = ?1 order by 1,"
                                + " 2")
                .setParameter(1, code)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            sections.computeIfAbsent((String) cells[0], entry -> new ArrayList<>())
                    .add((String) cells[1]);
        }
        return sections;
    }

    /** The framework as a set of benchmarks; a framework that has no scale is none. */
    public Optional<BenchmarkSet> benchmarks(String code) {
        return findByIdOptional(code).map(Framework::view).flatMap(BenchmarkSet::of);
    }

    Page<Framework> list(Query query) {
        return Listing.of(getEntityManager(), Framework.class)
                .orderedBy(SortKey.text("e.code", Framework::code))
                .page(query);
    }

    /** The entries of a framework in their order, with their wording; none when there is no such framework. */
    public Map<String, String> labels(String code) {
        Map<String, String> labels = new LinkedHashMap<>();
        findByIdOptional(code)
                .ifPresent(framework ->
                        framework.view().entries().forEach(entry -> labels.put(entry.entryCode(), entry.label())));
        return labels;
    }

    /** How many entries each framework has, by its code. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select f.code, count(n) from Framework f join f.entries n group by f.code", Object[].class)
                .getResultList()
                .forEach(row -> sizes.put((String) row[0], ((Number) row[1]).intValue()));
        return sizes;
    }

    /** Those of the tags that no framework has. */
    public Set<FrameworkTag> unknown(Collection<FrameworkTag> tags) {
        Set<FrameworkTag> unknown = new HashSet<>(tags);
        if (!unknown.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select f.code, n.entryCode from Framework f join f.entries n where f.code in :codes",
                            Object[].class)
                    .setParameter(
                            "codes",
                            unknown.stream().map(FrameworkTag::frameworkCode).toList())
                    .getResultList()
                    .forEach(row -> unknown.remove(new FrameworkTag((String) row[0], (String) row[1])));
        }
        return unknown;
    }
}
