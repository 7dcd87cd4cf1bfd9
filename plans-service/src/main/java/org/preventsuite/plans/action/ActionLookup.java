package org.preventsuite.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What other features ask of the actions: whose they are, and what is being worked on. */
@ApplicationScoped
public class ActionLookup {
    /** An action is at work while it is open and its plan neither closed nor withdrawn. */
    private static final String AT_WORK =
            " from action a join plan p on p.id = a.plan_id and p.status in ('DRAFT', 'ADOPTED') and a.open";

    private final EntityManager entities;

    ActionLookup(EntityManager entities) {
        this.entities = entities;
    }

    /** That an action at work of an area is tagged with an entry, named as {@code <framework>:<entry>}. */
    public record Tagged(String areaCode, String entryKey) {}

    /** Those of the ids that are actions of the area. */
    public Set<UUID> among(String areaCode, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select a.id from Action a where a.areaCode = :area and a.id in :ids", UUID.class)
                        .setParameter("area", areaCode)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Those of the ids that are actions at work. */
    public Set<UUID> atWork(Collection<UUID> ids) {
        Set<UUID> found = new HashSet<>();
        if (!ids.isEmpty()) {
            List<?> rows = entities.createNativeQuery("select a.id" + AT_WORK + " where a.id in (:ids)")
                    .setParameter("ids", ids)
                    .getResultList();
            rows.forEach(id -> found.add((UUID) id));
        }
        return found;
    }

    /** Which of the entries the actions at work of the areas are tagged with. */
    public Set<Tagged> tagged(Collection<String> areaCodes, Collection<String> entryKeys) {
        Set<Tagged> found = new HashSet<>();
        if (!entryKeys.isEmpty()) {
            List<?> rows = entities.createNativeQuery("select distinct a.area_code, k.entry_key" + AT_WORK
                            + " cross join lateral unnest(a.entry_keys) k (entry_key)"
                            + " where a.area_code in (:areas) and a.entry_keys && :keys and k.entry_key = any (:keys)")
                    .setParameter("areas", areaCodes)
                    .setParameter("keys", entryKeys.toArray(String[]::new))
                    .getResultList();
            for (Object row : rows) {
                Object[] cells = (Object[]) row;
                found.add(new Tagged((String) cells[0], (String) cells[1]));
            }
        }
        return found;
    }
}
