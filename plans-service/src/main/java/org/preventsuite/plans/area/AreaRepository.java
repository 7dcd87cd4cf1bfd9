package org.preventsuite.plans.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The areas: those that are shipped and those that came in by import. */
@ApplicationScoped
public class AreaRepository implements PanacheRepositoryBase<Area, String> {

    Area get(String code) {
        return findByIdOptional(code).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such area."));
    }

    /** Areas by name; {@code effectiveOn} keeps those that existed on that day. */
    Page<Area> list(Query query) {
        return Listing.of(getEntityManager(), Area.class)
                .where("e.kind = :kind", "kind", query.text("kind"))
                .where(
                        "exists (select 1 from e.parents p where p.parentCode = :parent)",
                        "parent",
                        query.text("parentCode"))
                .where(
                        "e.validFrom <= :on and (e.validTo is null or e.validTo >= :on)",
                        "on",
                        query.date("effectiveOn"))
                .where("locate(lower(:name), lower(e.name)) > 0", "name", query.text("name"))
                .orderedBy(SortKey.text("e.name", Area::name), SortKey.text("e.code", Area::code))
                .page(query);
    }

    /** What an area is called, if it is known. */
    @Transactional
    public Optional<String> name(String code) {
        return findByIdOptional(code).map(Area::name);
    }

    /** The names of those of the areas that are known, by code. */
    public Map<String, String> names(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Area::code, Area::name));
    }

    /** The areas in whose territory each of the areas lies, by its code. */
    public Map<String, Set<String>> parents(Collection<String> codes) {
        return getEntityManager()
                .createQuery(
                        "select e.code, p.parentCode from Area e join e.parents p where e.code in (?1)", Object[].class)
                .setParameter(1, codes)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** How long those of the areas exist that are known; read from the table, since imports write it beside the entity. */
    public List<Lifespan> lifespans(Collection<String> codes) {
        List<?> rows =
                getEntityManager().createNativeQuery("""
                    select a.code, a.valid_from, a.valid_to,
                           array(select s.successor_code from area_succession s where s.predecessor_code = a.code
                                 order by s.successor_code)
                    from area a where a.code in (?1) order by a.code\
                    """).setParameter(1, codes).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(cells -> new Lifespan(
                        (String) cells[0], (LocalDate) cells[1], (LocalDate) cells[2], List.of((String[]) cells[3])))
                .toList();
    }

    /** Keeps other imports of areas waiting until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('areas', 0)) as text)", String.class)
                .getSingleResult();
    }

    /** Writes the area with its parents as its next version; {@link #link} writes who it took over from. */
    void store(AreaView area) {
        getEntityManager()
                .createNativeQuery("""
                    insert into area (code, name, kind, valid_from, valid_to, planned_last_day, confidence, version)
                    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1)
                    on conflict (code) do update set
                        name = excluded.name, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                        planned_last_day = excluded.planned_last_day, version = area.version + 1\
                    """)
                .setParameter(1, area.areaCode())
                .setParameter(2, area.name())
                .setParameter(3, area.kind())
                .setParameter(4, area.validFrom())
                .setParameter(5, area.validTo())
                .setParameter(6, area.plannedLastDay())
                .setParameter(7, area.confidence())
                .executeUpdate();
        execute("delete from area_parent where area_code = ?1", area.areaCode());
        area.parents()
                .forEach(parent -> execute(
                        "insert into area_parent (area_code, parent_code, parent_kind) values (?1, ?2, ?3)",
                        area.areaCode(),
                        parent.areaCode(),
                        parent.kind()));
    }

    /** Writes who took over from whom; an area that is only named by another gets its next version by that. */
    void link(Collection<AreaView> areas) {
        Set<String> named = new HashSet<>();
        for (AreaView area : areas) {
            area.predecessors().stream()
                    .filter(other -> succeeds(other, area.areaCode()))
                    .forEach(named::add);
            area.successors().stream()
                    .filter(other -> succeeds(area.areaCode(), other))
                    .forEach(named::add);
        }
        areas.forEach(area -> named.remove(area.areaCode()));
        named.forEach(code -> execute("update area set version = version + 1 where code = ?1", code));
    }

    private boolean succeeds(String predecessor, String successor) {
        return execute(
                        "insert into area_succession (predecessor_code, successor_code) values (?1, ?2) on conflict do"
                                + " nothing",
                        predecessor,
                        successor)
                > 0;
    }

    private int execute(String sql, String... values) {
        jakarta.persistence.Query statement = getEntityManager().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }
}
