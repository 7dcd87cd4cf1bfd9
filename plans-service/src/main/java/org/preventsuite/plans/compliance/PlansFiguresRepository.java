package org.preventsuite.plans.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Counts the plans and actions of an area as they stand. */
@ApplicationScoped
class PlansFiguresRepository {
    private final EntityManager entities;

    PlansFiguresRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One query in a transaction of its own, so that no connection is held while partners are waited for. An action that
     * was merged into another plan that still runs counts there, and only there.
     */
    @Transactional
    PlansFigures count(String areaCode, LocalDate today) {
        Object[] cells = (Object[]) entities.createNativeQuery("""
            with merged as (
                select distinct cast(origin ->> 'actionId' as uuid) as id
                from plan p join action a on a.plan_id = p.id
                cross join lateral jsonb_array_elements(a.document -> 'origins') origin
                where p.area_code = :area and p.status not in ('CLOSED', 'WITHDRAWN'))
            select count(distinct p.id), count(a.id),
                   count(a.id) filter (where a.open),
                   count(a.id) filter (where a.open and a.overdue_after < :today),
                   count(a.id) filter (where not a.rated),
                   count(a.id) filter (where a.status in ('COMPLETE', 'COMPLETE_EMBEDDED'))
            from plan p left join action a on a.plan_id = p.id and a.id not in (select id from merged)
            where p.area_code = :area and p.status not in ('CLOSED', 'WITHDRAWN')\
            """)
                .setParameter("today", today)
                .setParameter("area", areaCode)
                .getSingleResult();
        return new PlansFigures(
                number(cells[0]),
                number(cells[1]),
                number(cells[2]),
                number(cells[3]),
                number(cells[4]),
                number(cells[5]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
