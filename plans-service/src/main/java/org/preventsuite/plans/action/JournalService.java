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

    ReForecastView reForecast(Caller caller, UUID actionId, NewReForecast wanted) {
        Action action = actions.openAlone(caller, actionId);
        JournalRules.check(wanted, LocalDate.now(clock));
        ReForecast entry = new ReForecast(actionId, wanted, clock);
        journals.add(entry);
        action.reForecast(journals.newest(ReForecast.class, action).expectedBy(), clock);
        actions.noted(caller, "re-forecast", action);
        return ReForecastView.of(entry);
    }
}
