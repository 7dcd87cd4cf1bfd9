package org.preventsuite.plans.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.framework.FrameworkTag;

/** Counts the actions of plans at work: those that are alike in one row. */
@ApplicationScoped
class ProgressRepository {
    static final String TALLIES = """
        select a.area_code, array_to_string(a.entry_keys, ' '), a.status,
               a.open and coalesce(a.overdue_after < ?1, false), not a.rated, count(*)
        from action a join plan p on p.id = a.plan_id
        where a.area_code in (?2) and p.status in ('DRAFT', 'ADOPTED')
        group by 1, 2, 3, 4, 5\
        """;

    private static final String PLANS =
            "select area_code, count(*) from plan where area_code in (?1) and status in ('DRAFT', 'ADOPTED') group by"
                    + " 1";

    private final EntityManager entities;

    ProgressRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The tallies of each area; an area without actions is not in the answer. */
    Map<String, List<Tally>> tallies(Collection<String> areas, LocalDate today) {
        Map<String, List<Tally>> tallies = new HashMap<>();
        List<?> rows = entities.createNativeQuery(TALLIES)
                .setParameter(1, today)
                .setParameter(2, areas)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            tallies.computeIfAbsent((String) cells[0], area -> new ArrayList<>())
                    .add(new Tally(
                            FrameworkTag.ofKeys((String) cells[1]),
                            ActionStatus.valueOf((String) cells[2]),
                            (Boolean) cells[3],
                            (Boolean) cells[4],
                            ((Number) cells[5]).longValue()));
        }
        return tallies;
    }

    /** How many plans at work each area has; an area without is not in the answer. */
    Map<String, Long> plans(Collection<String> areas) {
        Map<String, Long> plans = new HashMap<>();
        for (Object row :
                entities.createNativeQuery(PLANS).setParameter(1, areas).getResultList()) {
            Object[] cells = (Object[]) row;
            plans.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return plans;
    }
}
