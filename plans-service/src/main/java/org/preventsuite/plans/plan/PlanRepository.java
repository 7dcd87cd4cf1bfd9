package org.preventsuite.plans.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.governance.GroupUse;

/** The plans of all councils. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID>, GroupUse {
    private final ReportingGroupRepository groups;

    PlanRepository(ReportingGroupRepository groups) {
        this.groups = groups;
    }

    public Plan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such plan."));
    }

    /** The plan, and nobody else's change of it until the transaction ends. */
    Plan getAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such plan."));
    }

    /** The plan, if the caller may read it. */
    public Optional<Plan> findFor(Caller caller, UUID id) {
        return findByIdOptional(id).filter(plan -> caller.mayRead(plan.areaCode()));
    }

    Page<Plan> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String kind = query.text("kind");
        String status = query.text("status");
        return Listing.of(getEntityManager(), Plan.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.areaCode in :group", "group", groups.members(caller, query.text("groupCode")))
                .where("e.kind = :kind", "kind", kind == null ? null : WireWord.of(PlanKind.class, kind))
                .where("e.status = :status", "status", status == null ? null : WireWord.of(PlanStatus.class, status))
                .where("e.updatedAt >= :since", "since", query.instant("changedSince"))
                .where(
                        "array_contains(e.approval.stillToDecide, :awaiting) and (e.status = DRAFT or e.status ="
                                + " ADOPTED)",
                        "awaiting",
                        query.uuid("awaitingGroupId"))
                .orderedBy(SortKey.id(Plan::id))
                .page(query);
    }

    /** Counts the actions of each plan in one query; a plan without actions is not in the answer. */
    Map<UUID, PlanView.ActionCount> count(Collection<UUID> plans, LocalDate today) {
        Map<UUID, PlanView.ActionCount> counts = new HashMap<>();
        if (plans.isEmpty()) {
            return counts;
        }
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                    select plan_id, count(*), count(*) filter (where open),
                           count(*) filter (where open and overdue_after < ?1), count(*) filter (where not rated)
                    from action where plan_id in (?2) group by plan_id\
                    """)
                .setParameter(1, today)
                .setParameter(2, plans)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            counts.put(
                    (UUID) cells[0],
                    new PlanView.ActionCount(number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4])));
        }
        return counts;
    }

    @Override
    public boolean needs(UUID groupId) {
        return !getEntityManager()
                .createNativeQuery("""
                    select 1 from plan where approval_rule @> cast(?1 as jsonb)
                    union all
                    select 1 from plan_version where approval_rule @> cast(?1 as jsonb)\
                    """)
                .setParameter(1, "{\"groupIds\": [\"" + groupId + "\"]}")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
