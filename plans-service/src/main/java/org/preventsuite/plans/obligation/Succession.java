package org.preventsuite.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.area.AreasChanged;
import org.preventsuite.plans.area.Lifespan;

/** Who owes what an area owed that has ended, in the transaction of whoever ends it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Succession {
    static final String TYPE = "obligation";

    private final ObligationSetRepository sets;
    private final ObligationRepository obligations;
    private final AreaRepository areas;
    private final CurrentCaller caller;
    private final ChangeLog changes;
    private final Clock clock;

    Succession(
            ObligationSetRepository sets,
            ObligationRepository obligations,
            AreaRepository areas,
            CurrentCaller caller,
            ChangeLog changes,
            Clock clock) {
        this.sets = sets;
        this.obligations = obligations;
        this.areas = areas;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** An area that ends passes on what it owes; one that turns out not to have existed in a period owes nothing for it. */
    void settleAll(@Observes AreasChanged event) {
        if (!event.areaCodes().isEmpty()) {
            obligations.ofAreasAlone(event.areaCodes()).forEach(obligation -> settle(caller.get(), obligation));
        }
    }

    /** Makes the obligation and those that were taken over from it what the life of its area makes of them. */
    void settle(Caller who, Obligation obligation) {
        List<Lifespan> known = areas.lifespans(List.of(obligation.areaCode()));
        if (known.isEmpty()) {
            return;
        }
        Lifespan life = known.get(0);
        if (obligation.inheritedFromId() == null && !existed(obligation, life) && isUntouched(obligation)) {
            remove(who, obligation);
            return;
        }
        LocalDate last = obligation.isReceived() || life.successors().isEmpty() ? null : life.validTo();
        if (obligation.endOn(last, clock)) {
            obligations.flush();
            changes.saved(who, "updated", TYPE, ObligationView.stored(obligation));
        }
        if (last == null) {
            takeBack(who, obligation);
        } else {
            passOn(who, obligation, life.successors(), last.plusDays(1));
        }
    }

    private static boolean existed(Obligation obligation, Lifespan life) {
        PeriodKey period = PeriodKey.of(obligation.periodId());
        return life.meets(period.start(), period.end());
    }

    private void passOn(Caller who, Obligation obligation, List<String> successors, LocalDate from) {
        Map<String, Obligation> heirs = obligations.heirs(obligation).stream()
                .collect(Collectors.toMap(Obligation::areaCode, Function.identity()));
        for (String successor : successors) {
            Obligation heir = heirs.get(successor);
            if (heir == null) {
                Obligation fresh = obligation.heir(sets.findById(obligation.setId()), successor, from, clock);
                obligations.persistAndFlush(fresh);
                changes.saved(who, "inherited", TYPE, ObligationView.stored(fresh));
                settle(who, fresh);
            } else if (heir.beginOn(from, clock)) {
                obligations.flush();
                changes.saved(who, "updated", TYPE, ObligationView.stored(heir));
            }
        }
    }

    /** Nobody else owes it any more, unless work on it has begun. */
    private void takeBack(Caller who, Obligation obligation) {
        obligations.heirs(obligation).stream().filter(this::isUntouched).forEach(heir -> remove(who, heir));
    }

    /** Whether no return was prepared for it, or for what was taken over from it. */
    private boolean isUntouched(Obligation obligation) {
        return obligation.revisions() == 0
                && obligations.heirs(obligation).stream().allMatch(this::isUntouched);
    }

    /** Removes an obligation that has no return, and those that were taken over from it first. */
    void remove(Caller who, Obligation obligation) {
        obligations.heirs(obligation).forEach(heir -> remove(who, heir));
        obligations.delete(obligation);
        obligations.flush();
        changes.gone(who, ChangeLog.Gone.DELETED, TYPE, ObligationView.stored(obligation));
    }
}
