package org.preventsuite.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;

/** The journals of each action. */
@ApplicationScoped
class JournalRepository {
    private final EntityManager entities;

    JournalRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(JournalEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    /** The entry of the latest day; of one day, the one that was stored last. */
    <E extends JournalEntry> E newest(Class<E> journal, Action action) {
        return entities.createQuery(
                        "select e from " + journal.getName()
                                + " e where e.actionId = :action order by e.statedOn desc, e.id desc",
                        journal)
                .setParameter("action", action.id())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The actions of the plan towards which something was done. */
    Set<UUID> progressed(UUID planId) {
        return Set.copyOf(entities.createQuery(
                        "select distinct e.actionId from ProgressEntry e, Action a"
                                + " where a.id = e.actionId and a.planId = :plan",
                        UUID.class)
                .setParameter("plan", planId)
                .getResultList());
    }

    /** The newest first. */
    <E extends JournalEntry> Page<E> of(Class<E> journal, Action action, Query query) {
        return Listing.of(entities, journal)
                .where("e.actionId = :action", "action", action.id())
                .orderedBy(SortKey.date("e.statedOn", JournalEntry::statedOn), SortKey.id(JournalEntry::id))
                .descending(true)
                .page(query);
    }
}
