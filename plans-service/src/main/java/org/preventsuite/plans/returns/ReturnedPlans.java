package org.preventsuite.plans.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.preventsuite.plans.action.ActionStatus;

/** Reads the plans of an area and their actions as they stand. */
@ApplicationScoped
class ReturnedPlans {
    private final EntityManager entities;
    private final Clock clock;

    ReturnedPlans(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** One query, so that figures and actions are of one moment. A plan without actions is a row without an action. */
    @Transactional
    ReturnSections.Plans of(String areaCode) {
        List<?> rows = entities.createNativeQuery("""
            with merged as (
                select distinct cast(origin ->> 'actionId' as uuid) as id
                from plan p join action a on a.plan_id = p.id
                cross join lateral jsonb_array_elements(a.document -> 'origins') origin
                where p.area_code = :area and p.status not in ('CLOSED', 'WITHDRAWN'))
            select p.id as plan, a.id, a.version, a.reference, a.status, a.open,
                   a.open and coalesce(a.overdue_after < :today, false) as overdue, a.due_on,
                   a.document -> 'rating' ->> 'scale' as scale, a.document -> 'rating' ->> 'value' as value
            from plan p left join action a on a.plan_id = p.id and a.id not in (select id from merged)
            where p.area_code = :area and p.status not in ('CLOSED', 'WITHDRAWN')
            order by p.id, a.position, a.id\
            """)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("area", areaCode)
                .getResultList();
        List<Object[]> cells = rows.stream().map(Object[].class::cast).toList();
        List<ReturnSections.Action> actions = cells.stream()
                .filter(row -> row[1] != null)
                .map(ReturnedPlans::action)
                .toList();
        int plans = (int) cells.stream().map(row -> row[0]).distinct().count();
        return new ReturnSections.Plans(clock.instant(), figures(plans, actions), actions);
    }

    private static ReturnSections.Action action(Object[] row) {
        return new ReturnSections.Action(
                (UUID) row[1],
                ((Number) row[2]).longValue(),
                (UUID) row[0],
                (String) row[3],
                ActionStatus.valueOf((String) row[4]).wire(),
                (Boolean) row[5],
                (Boolean) row[6],
                (LocalDate) row[7],
                (String) row[8],
                (String) row[9]);
    }

    private static ReturnSections.PlanFigures figures(int plans, List<ReturnSections.Action> actions) {
        return new ReturnSections.PlanFigures(
                plans,
                actions.size(),
                count(actions, ReturnSections.Action::open),
                count(actions, ReturnSections.Action::overdue),
                count(actions, ReturnSections.Action::isUnrated),
                count(actions, ReturnSections.Action::isComplete));
    }

    private static int count(List<ReturnSections.Action> actions, Predicate<ReturnSections.Action> which) {
        return (int) actions.stream().filter(which).count();
    }
}
