package org.preventsuite.plans.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.framework.FrameworkTag;

/** Reads the plans and actions of an area as they stand. */
@ApplicationScoped
public class PlansAtWorkRepository {
    /**
     * An action that was merged into another plan that still runs counts there, and only there. A plan without actions is
     * a row too.
     */
    static final String ITEMS = """
        with merged as (
            select distinct cast(origin ->> 'actionId' as uuid) as id
            from plan p join action a on a.plan_id = p.id
            cross join lateral jsonb_array_elements(a.document -> 'origins') origin
            where p.area_code = ?1 and p.status not in ('CLOSED', 'WITHDRAWN'))
        select p.id as plan_id, p.title, a.id, a.reference, coalesce(a.title, left(a.text, 300)), a.status, a.open,
               a.open and coalesce(a.overdue_after < ?2, false), a.due_on,
               coalesce(a.document #>> '{rating,scale}', 'none'),
               coalesce(a.document #>> '{rating,value}', 'not-assessed'),
               e.verified, e.unverified, e.broken, array_to_string(a.entry_keys, ' '), a.version
        from plan p
        left join action a on a.plan_id = p.id and a.id not in (select id from merged)
        left join lateral (
            select count(*) filter (where l.state = 'VERIFIED') as verified,
                   count(*) filter (where l.state = 'UNVERIFIED') as unverified,
                   count(*) filter (where l.state = 'BROKEN') as broken
            from evidence_link l where l.action_id = a.id) e on true
        where p.area_code = ?1 and p.status not in ('CLOSED', 'WITHDRAWN')
        order by p.id, a.position, a.id\
        """;

    private static final int REFERENCE = 3;

    private final EntityManager entities;

    PlansAtWorkRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One query in a transaction of its own, so that no connection is held while partners are waited for. */
    @Transactional
    public PlansAtWork read(String areaCode, LocalDate today) {
        List<?> rows = entities.createNativeQuery(ITEMS)
                .setParameter(1, areaCode)
                .setParameter(2, today)
                .getResultList();
        Set<Object> plans = new HashSet<>();
        List<PlansAtWork.Item> actions = new ArrayList<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            plans.add(cells[0]);
            if (cells[REFERENCE] != null) {
                actions.add(item(cells));
            }
        }
        return new PlansAtWork(plans.size(), actions);
    }

    private static PlansAtWork.Item item(@Nullable Object[] cells) {
        Row row = new Row(Arrays.asList(cells));
        return new PlansAtWork.Item(
                row.id(2),
                row.number(15),
                row.id(0),
                row.text(1),
                row.text(REFERENCE),
                row.text(4),
                ActionStatus.valueOf(row.text(5)),
                row.flag(6),
                row.flag(7),
                (LocalDate) cells[8],
                new PlansAtWork.Rating(row.text(9), row.text(10)),
                new PlansAtWork.EvidenceCounts(row.number(11), row.number(12), row.number(13)),
                FrameworkTag.ofKeys(row.text(14)));
    }

    /** The cells of one row, none of which is empty unless it says so. */
    private record Row(List<@Nullable Object> cells) {
        UUID id(int at) {
            return (UUID) cell(at);
        }

        String text(int at) {
            return (String) cell(at);
        }

        boolean flag(int at) {
            return (Boolean) cell(at);
        }

        long number(int at) {
            return ((Number) cell(at)).longValue();
        }

        private Object cell(int at) {
            return Objects.requireNonNull(cells.get(at));
        }
    }
}
