package org.preventsuite.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;

/** Adds to the journals of actions: an entry and the new version of its action are one transaction. */
@ApplicationScoped
@Transactional
class JournalService {
    private final ActionService actions;
    private final JournalRepository journals;
    private final Clock clock;

    JournalService(ActionService actions, JournalRepository journals, Clock clock) {
        this.actions = actions;
        this.journals = journals;
        this.clock = clock;
    }

    <E extends JournalEntry> E append(Caller caller, UUID actionId, NewEntry<E> wanted) {
        Action action = actions.openAlone(caller, actionId);
        wanted.check(LocalDate.now(clock));
        E entry = wanted.entry(actionId, clock);
        journals.add(entry);
        journals.newest(entry.getClass(), action).mark(action, clock);
        actions.noted(caller, entry.verb(), action);
        return entry;
    }
}
