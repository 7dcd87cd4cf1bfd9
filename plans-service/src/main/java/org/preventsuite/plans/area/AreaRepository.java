package org.preventsuite.plans.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The shipped areas. */
@ApplicationScoped
public class AreaRepository implements PanacheRepositoryBase<Area, String> {

    Area get(String code) {
        return findByIdOptional(code).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such area."));
    }

    /** Those of the codes that are areas. */
    public Set<String> among(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : list("code in ?1", codes).stream().map(Area::code).collect(Collectors.toSet());
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
}
