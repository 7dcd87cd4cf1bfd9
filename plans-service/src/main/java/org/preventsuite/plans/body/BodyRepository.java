package org.preventsuite.plans.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The bodies that councils have named. */
@ApplicationScoped
public class BodyRepository implements PanacheRepositoryBase<Body, UUID> {

    Body get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such body."));
    }

    /** All bodies of an area, for matching names in one go. */
    public List<Body> of(String areaCode) {
        return list("areaCode", areaCode);
    }

    /** Those of the ids that are bodies of the area. */
    public Set<UUID> among(String areaCode, Collection<UUID> ids) {
        return list("areaCode = ?1 and id in ?2", areaCode, ids).stream()
                .map(Body::id)
                .collect(Collectors.toSet());
    }

    Page<Body> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), Body.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.kind = :kind", "kind", query.text("kind"))
                .where("array_contains(e.matchKeys, :key)", "key", key(query.text("name")))
                .orderedBy(SortKey.text("e.name", Body::name), SortKey.id(Body::id))
                .page(query);
    }

    private static @Nullable String key(@Nullable String name) {
        return name == null ? null : MatchKey.of(name);
    }
}
