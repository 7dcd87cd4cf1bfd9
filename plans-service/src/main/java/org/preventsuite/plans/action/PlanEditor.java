package org.preventsuite.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.record.Sha256;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.plan.Plan;

/** Edits many actions of one plan at once, matched by reference: for imports. */
@ApplicationScoped
public class PlanEditor {
    private final ActionRepository actions;
    private final ActionRules rules;
    private final BodyRepository bodies;
    private final ChangeLog changes;
    private final Clock clock;

    PlanEditor(ActionRepository actions, ActionRules rules, BodyRepository bodies, ChangeLog changes, Clock clock) {
        this.actions = actions;
        this.rules = rules;
        this.bodies = bodies;
        this.changes = changes;
        this.clock = clock;
    }

    /** What storing an action would do. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** The plan as it stands, for judging proposals without storing them. */
    public final class Sheet {
        private final Plan plan;
        private final Map<String, Action> byReference = new HashMap<>();
        private final Set<String> proposed = new HashSet<>();
        private final Leads leads;

        private Sheet(Plan plan) {
            this.plan = plan;
            actions.ofPlan(plan.id()).forEach(action -> byReference.put(action.reference(), action));
            leads = new Leads(bodies.of(plan.areaCode()));
        }

        /** A reference for an action whose source has none: the same words, the same reference. */
        public String referenceFor(String words) {
            return GeneratedReference.of(words, proposed::contains);
        }

        /** Whether a row above has that reference: numbers may start anew in every section. */
        public boolean hasProposed(String reference) {
            return proposed.contains(reference);
        }

        /** Whether somebody answers for the action who is none of the council's bodies: a post, or a body not known yet. */
        public boolean hasUnmatched(NewAction action) {
            return action.responsibilities().stream().anyMatch(leads::isUnmatched);
        }

        /**
         * Says what storing the proposal would do.
         *
         * @throws org.preventsuite.kit.problem.ProblemException when a rule refuses it
         */
        public Effect judge(ProposedAction proposal) {
            proposed.add(proposal.reference());
            Action old = byReference.get(proposal.reference());
            Action.Content content = content(proposal, old);
            if (old == null) {
                return Effect.CREATED;
            }
            return old.says(content) ? Effect.UNCHANGED : Effect.UPDATED;
        }

        private Action.Content content(ProposedAction proposal, @Nullable Action old) {
            NewAction wanted =
                    old == null ? proposal.action() : proposal.action().over(old);
            return rules.settle(wanted, plan, leads, proposal.reference(), proposal.generated(), old);
        }

        /** Changes whenever the plan or one of its actions does. */
        public String state() {
            StringBuilder text = new StringBuilder(plan.id() + ":" + plan.version());
            byReference.values().stream()
                    .map(action -> " " + action.id() + ":" + action.version())
                    .sorted()
                    .forEach(text::append);
            return Sha256.of(text.toString());
        }
    }

    public Sheet open(Plan plan) {
        return new Sheet(plan);
    }

    /** Stores the proposals in the running transaction and says which action each reference is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, UUID> store(Caller caller, Plan plan, List<ProposedAction> proposals) {
        Sheet sheet = open(plan);
        Map<String, UUID> stored = new HashMap<>();
        int position = actions.nextPosition(plan.id());
        for (ProposedAction proposal : proposals) {
            Action old = sheet.byReference.get(proposal.reference());
            Action.Content content = sheet.content(proposal, old);
            if (old == null) {
                Action action = new Action(content, plan.areaCode(), plan.id(), position++, clock);
                actions.persistAndFlush(action);
                changes.saved(caller, "created", ActionService.TYPE, ActionView.stored(action));
                stored.put(proposal.reference(), action.id());
            } else {
                if (old.become(content, clock)) {
                    actions.flush();
                    changes.saved(caller, "updated", ActionService.TYPE, ActionView.stored(old));
                }
                stored.put(proposal.reference(), old.id());
            }
        }
        return stored;
    }
}
