package org.preventsuite.plans.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.area.Lifespan;
import org.preventsuite.plans.area.ReportingGroupRepository;

/** Asks for returns, each change in one transaction. */
@ApplicationScoped
@Transactional
class ObligationSetService {
    private static final String TYPE = "obligation-set";

    private final ObligationSetRepository sets;
    private final ObligationRepository obligations;
    private final Succession succession;
    private final AreaRepository areas;
    private final ReportingGroupRepository groups;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    ObligationSetService(
            ObligationSetRepository sets,
            ObligationRepository obligations,
            Succession succession,
            AreaRepository areas,
            ReportingGroupRepository groups,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.sets = sets;
        this.obligations = obligations;
        this.succession = succession;
        this.areas = areas;
        this.groups = groups;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    ObligationSetView create(Caller caller, NewObligationSet wanted) {
        caller.requireAuthority(wanted.areaCode());
        check(wanted);
        if (sets.hasLike(wanted)) {
            throw PlansProblem.OBLIGATIONS_SET.because("The same return was asked for before.");
        }
        List<String> debtors = debtors(wanted);
        ObligationSet set = new ObligationSet(wanted, debtors.size(), clock);
        sets.persistAndFlush(set);
        List<Obligation> owed =
                debtors.stream().map(area -> Obligation.of(set, area, clock)).toList();
        obligations.persist(owed);
        obligations.flush();
        changes.saved(caller, "created", TYPE, ObligationSetView.of(set));
        changes.savedAll(caller, "created", Succession.TYPE, views(owed));
        owed.forEach(obligation -> succession.settle(caller, obligation));
        return ObligationSetView.of(set);
    }

    ObligationSetView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        ObligationSet set = sets.get(id);
        caller.requireOwned(set.areaCode());
        IfMatch.require(ifMatch, set.version());
        NewObligationSet wanted = patches.apply(NewObligationSet.of(set), patch, NewObligationSet.class);
        check(wanted);
        if (!set.become(wanted, clock)) {
            return ObligationSetView.of(set);
        }
        sets.flush();
        List<Obligation> owed = obligations.ofSetAlone(id);
        owed.forEach(obligation -> obligation.follow(set, clock));
        obligations.flush();
        changes.saved(caller, "updated", TYPE, ObligationSetView.of(set));
        changes.savedAll(caller, "updated", Succession.TYPE, views(owed));
        return ObligationSetView.of(set);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        ObligationSet set = sets.get(id);
        caller.requireOwned(set.areaCode());
        IfMatch.require(ifMatch, set.version());
        List<Obligation> owed = obligations.ofSetAlone(id);
        if (owed.stream().anyMatch(obligation -> obligation.revisions() > 0)) {
            throw PlansProblem.OBLIGATIONS_ANSWERED.because("A return was prepared for one of its obligations.");
        }
        owed.stream()
                .filter(obligation -> obligation.inheritedFromId() == null)
                .forEach(obligation -> succession.remove(caller, obligation));
        sets.delete(set);
        sets.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, ObligationSetView.of(set));
    }

    private static void check(NewObligationSet wanted) {
        PeriodKey period = PeriodKey.read(wanted.periodId())
                .orElseThrow(() -> CommonProblem.INVALID_CONTENT.at(
                        "/periodId", "no-such-period", "The second year of a financial year follows the first."));
        if (wanted.dueOn().isBefore(period.start())) {
            throw CommonProblem.INVALID_CONTENT.at("/dueOn", "before-period", "It is due before the period begins.");
        }
    }

    /** The areas that owe; who did not exist in the period owes nothing. */
    private List<String> debtors(NewObligationSet wanted) {
        PeriodKey period = PeriodKey.of(wanted.periodId());
        List<String> asked = wanted.owedBy() == OwedBy.MEMBERS
                ? groups.membersIn(wanted.areaCode(), period.start(), period.end())
                : List.of(wanted.areaCode());
        List<Lifespan> known = asked.isEmpty() ? List.of() : areas.lifespans(asked);
        if (known.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/areaCode", "unknown-area", "There is no such area, or no such group with members in the period.");
        }
        List<String> debtors = known.stream()
                .filter(area -> area.meets(period.start(), period.end()))
                .map(Lifespan::areaCode)
                .toList();
        if (debtors.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/periodId", "nobody-owes", "Who did not exist in the period owes nothing for it.");
        }
        return debtors;
    }

    private static List<ObligationView> views(List<Obligation> owed) {
        return owed.stream().map(ObligationView::stored).toList();
    }
}
