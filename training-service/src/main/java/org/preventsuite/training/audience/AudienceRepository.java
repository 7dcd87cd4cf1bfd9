package org.preventsuite.training.audience;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The stored audiences. */
@ApplicationScoped
public class AudienceRepository implements PanacheRepositoryBase<Audience, UUID> {

    Audience get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such audience."));
    }

    /** Those of the area, by name, that the request asks for. */
    Page<Audience> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String kind = query.text("kind");
        return Listing.of(getEntityManager(), Audience.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.kind = :kind", "kind", kind == null ? null : AudienceKind.of(kind))
                .orderedBy(SortKey.text("e.name", Audience::name), SortKey.id(Audience::id))
                .page(query);
    }

    /** All of the area, by name. */
    public List<Audience> ofArea(String areaCode) {
        return list("areaCode = ?1 order by name, id", areaCode);
    }

    /** Those of the ids that the area has. None of them changes its kind before this transaction ends. */
    public List<Audience> ofAreaUnchanging(String areaCode, Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        from Audience a
                        where a.areaCode = :area and a.id in :ids
                        order by a.id
                        """, Audience.class)
                .setParameter("area", areaCode)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }
}
