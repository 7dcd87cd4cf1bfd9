package org.preventsuite.plans.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.Action;
import org.preventsuite.plans.action.ActionDeleted;
import org.preventsuite.plans.action.ActionRepository;
import org.preventsuite.plans.plan.PlanRepository;

/** Changes to the evidence of actions, each in one transaction. */
@ApplicationScoped
@Transactional
class EvidenceLinkService {
    private static final String TYPE = "evidence-link";
    private static final Caller OURSELVES = new Caller("plans-service", Set.of(), Set.of());

    private final EvidenceLinkRepository links;
    private final ActionRepository actions;
    private final PlanRepository plans;
    private final ChangeLog changes;
    private final Clock clock;

    EvidenceLinkService(
            EvidenceLinkRepository links,
            ActionRepository actions,
            PlanRepository plans,
            ChangeLog changes,
            Clock clock) {
        this.links = links;
        this.actions = actions;
        this.plans = plans;
        this.changes = changes;
        this.clock = clock;
    }

    /** The area that a link would be of; without such an action no partner need be asked. */
    Optional<String> area(Caller caller, NewEvidenceLink wanted) {
        return actions.findFor(caller, wanted.actionId()).map(Action::areaCode);
    }

    EvidenceLinkView create(Caller caller, NewEvidenceLink wanted, LinkState found) {
        Action action = actions.findFor(caller, wanted.actionId())
                .orElseThrow(() ->
                        PlansProblem.UNKNOWN_ACTION.at("/actionId", "unknown-action", "No such action of yours."));
        caller.requireAuthority(action.areaCode());
        requireAtWork(action);
        wanted.requireOneTarget();
        if (links.has(wanted)) {
            throw PlansProblem.ALREADY_LINKED.because("The action has this evidence already.");
        }
        EvidenceLink link = new EvidenceLink(wanted, action.areaCode(), found, clock);
        links.persistAndFlush(link);
        EvidenceLinkView view = EvidenceLinkView.of(link);
        changes.saved(caller, "created", TYPE, view);
        return view;
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        EvidenceLink link = links.get(id);
        caller.requireOwned(link.areaCode());
        IfMatch.require(ifMatch, link.version());
        requireAtWork(actions.findById(link.actionId()));
        delete(caller, link);
    }

    /** Evidence ends with its action. */
    void deleteAllOf(@Observes ActionDeleted event) {
        links.ofAction(event.actionId()).forEach(link -> delete(event.caller(), link));
    }

    /** Notes what the feed of a partner says of the target; the audit names this service as the client. */
    void settle(EvidenceLink link, LinkState found) {
        link.settle(found, clock);
        links.flush();
        changes.saved(OURSELVES, "checked", TYPE, EvidenceLinkView.of(link));
    }

    private void delete(Caller caller, EvidenceLink link) {
        links.delete(link);
        links.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, EvidenceLinkView.of(link));
    }

    private void requireAtWork(Action action) {
        if (!plans.findById(action.planId()).isAtWork()) {
            throw PlansProblem.PLAN_CLOSED.because("The plan is closed or withdrawn.");
        }
    }
}
