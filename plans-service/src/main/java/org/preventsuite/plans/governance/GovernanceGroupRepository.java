package org.preventsuite.plans.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.AreaDirectory;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.body.BodyUse;

/** The governance groups of all councils. */
@ApplicationScoped
public class GovernanceGroupRepository implements PanacheRepositoryBase<GovernanceGroup, UUID>, BodyUse {
    /** One at a time may change who reports to whom, so that two changes together close no circle. */
    private static final long REPORTING = 0x7265706f7274L;

    private static final String IN_EFFECT =
            "(m.firstDay is null or m.firstDay <= :on) and (m.lastDay is null or m.lastDay >= :on)";

    private final AreaDirectory areas;

    GovernanceGroupRepository(AreaDirectory areas) {
        this.areas = areas;
    }

    GovernanceGroup get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such group."));
    }

    /** The group, and nobody who begins to name it until the transaction ends. */
    GovernanceGroup getAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such group."));
    }

    /** Those of the groups that are the area's own or of an area that it belongs to; they stay until the transaction ends. */
    public Set<UUID> within(String areaCode, Collection<UUID> ids) {
        return find("id in ?1", ids).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .filter(group -> areas.withMembers(group.areaCode()).contains(areaCode))
                .map(GovernanceGroup::id)
                .collect(Collectors.toSet());
    }

    /** The names of those that are there. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(GovernanceGroup::id, GovernanceGroup::name));
    }

    boolean hasOther(UUID than, String areaCode, String name) {
        return count("areaCode = ?1 and name = ?2 and id <> ?3", areaCode, name, than) > 0;
    }

    boolean isReportedTo(UUID id) {
        return count("reportsToId", id) > 0;
    }

    /** Waits for any other change of who reports to whom, until its transaction ends. */
    void beginReporting() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, REPORTING)
                .getSingleResult();
    }

    /** Whether a group reports, over however many others, to another one; each reports to itself. */
    boolean reports(UUID from, UUID to) {
        return !getEntityManager()
                .createNativeQuery("""
                    with recursive above as (
                        select id, reports_to_id from governance_group where id = ?1
                        union
                        select g.id, g.reports_to_id from governance_group g join above a on g.id = a.reports_to_id)
                    select 1 from above where id = ?2\
                    """)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean names(UUID bodyId) {
        return !getEntityManager()
                .createQuery("select g.id from GovernanceGroup g join g.seats m where m.bodyId = :body", UUID.class)
                .setParameter("body", bodyId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Page<GovernanceGroup> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String kind = query.text("kind");
        LocalDate on = query.date("effectiveOn");
        String member = "exists (select 1 from e.seats m where m.bodyId = :body"
                + (on == null ? ")" : " and " + IN_EFFECT + ")");
        return Listing.of(getEntityManager(), GovernanceGroup.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.kind = :kind", "kind", kind == null ? null : WireWord.of(GroupKind.class, kind))
                .where(member, "body", query.uuid("memberBodyId"))
                .where("exists (select 1 from e.seats m where " + IN_EFFECT + ")", "on", on)
                .orderedBy(SortKey.text("e.name", GovernanceGroup::name), SortKey.id(GovernanceGroup::id))
                .page(query);
    }
}
