package org.preventsuite.plans.returns;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.obligation.Obligation;
import org.preventsuite.plans.obligation.ObligationLedger;
import org.preventsuite.plans.obligation.ObligationRepository;

/** Changes to returns, each in one transaction. Who changes one keeps others from its obligation until the end. */
@ApplicationScoped
@Transactional
class ReturnService {
    private static final String TYPE = "return";

    private final ReturnRepository returns;
    private final ObligationRepository obligations;
    private final ObligationLedger ledger;
    private final AreaRepository areas;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Clock clock;

    ReturnService(
            ReturnRepository returns,
            ObligationRepository obligations,
            ObligationLedger ledger,
            AreaRepository areas,
            ChangeLog changes,
            ObjectMapper json,
            Clock clock) {
        this.returns = returns;
        this.obligations = obligations;
        this.ledger = ledger;
        this.areas = areas;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** The obligation that a return may be prepared for now, or the reason why none may. */
    Obligation open(Caller caller, NewReturn wanted) {
        Obligation obligation = obligations
                .findFor(caller, wanted.obligationId())
                .orElseThrow(() -> PlansProblem.UNKNOWN_OBLIGATION.at(
                        "/obligationId", "unknown-obligation", "No such obligation of yours."));
        caller.requireAuthority(obligation.areaCode());
        requirePost(wanted.byPost());
        requireOpen(obligation.id());
        return obligation;
    }

    /**
     * Stores a return as the next revision of its obligation.
     *
     * @param sections absent for a nil return
     */
    ReturnView prepare(Caller caller, NewReturn wanted, @Nullable ReturnSections sections) {
        Obligation obligation = obligations.getAlone(wanted.obligationId());
        caller.requireOwned(obligation.areaCode());
        requireOpen(obligation.id());
        ledger.prepared(caller, obligation);
        ReturnDocument content = ReturnDocument.of(
                obligation,
                areas.name(obligation.recordAreaCode()).orElse(obligation.recordAreaCode()),
                wanted,
                sections,
                now(),
                json);
        Return made = new Return(
                obligation,
                caller.client(),
                content,
                json.valueToTree(content),
                ReturnDocument.digest(content, json),
                returns.standing(obligation.id()).orElse(null),
                clock);
        returns.persistAndFlush(made);
        return saved(caller, "prepared", made);
    }

    ReturnView signOff(Caller caller, UUID id, @Nullable String ifMatch, NewSignOff wanted) {
        Return signed = alone(caller, id, ifMatch);
        requirePost(wanted.byPost());
        signed.requireSignableBy(caller.client());
        requireExplained(signed, wanted.explanations());
        UUID before = signed.supersedesId();
        if (before != null) {
            // First, since of one obligation only one return stands.
            Return superseded = returns.get(before);
            superseded.giveWayTo(signed, clock);
            returns.flush();
            saved(caller, "superseded", superseded);
        }
        signed.signOff(caller.client(), new SignOff(now(), wanted.byPost(), wanted.explanations()), clock);
        returns.flush();
        ledger.received(caller, signed.obligationId(), id, signed.isNil());
        return saved(caller, "signed-off", signed);
    }

    ReturnView reopen(Caller caller, UUID id, @Nullable String ifMatch, NewReOpening wanted) {
        Return one = alone(caller, id, ifMatch);
        requirePost(wanted.byPost());
        one.reopen(new ReOpening(now(), wanted.byPost(), wanted.reason()), clock);
        returns.flush();
        return saved(caller, "re-opened", one);
    }

    /** Withdraws a prepared return; the feed learns of its end at the version that it then has. */
    void withdraw(Caller caller, UUID id, @Nullable String ifMatch) {
        Return one = alone(caller, id, ifMatch);
        ReturnView last = ReturnView.of(one);
        one.withdraw(clock);
        returns.flush();
        changes.gone(caller, ChangeLog.Gone.WITHDRAWN, TYPE, last);
    }

    /** The return at the version that the caller has seen, and nobody else's change of it or its obligation until the end. */
    private Return alone(Caller caller, UUID id, @Nullable String ifMatch) {
        Return one = returns.get(id);
        caller.requireOwned(one.areaCode());
        obligations.getAlone(one.obligationId());
        returns.getEntityManager().refresh(one);
        IfMatch.require(ifMatch, one.version());
        return one;
    }

    private void requireOpen(UUID obligationId) {
        if (returns.isPrepared(obligationId)) {
            throw PlansProblem.RETURN_PREPARED.because("A return is prepared and neither signed off nor withdrawn.");
        }
        if (returns.standing(obligationId)
                .filter(one -> one.state() == ReturnState.SIGNED_OFF)
                .isPresent()) {
            throw PlansProblem.RETURN_SIGNED.because("A return was signed off and is not reopened.");
        }
    }

    private static void requirePost(String post) {
        if (PersonName.looksLikeOne(post)) {
            throw PlansProblem.PERSON_LIKE_POST.at("/byPost", "person-like-post", "Give the post.");
        }
    }

    private void requireExplained(Return signed, List<SignOff.Explanation> explanations) {
        List<Finding> findings = findings(signed);
        List<FieldError> strays = new ArrayList<>();
        for (int i = 0; i < explanations.size(); i++) {
            if (findings.stream().noneMatch(explanations.get(i)::isOf)) {
                strays.add(FieldError.at(
                        "/explanations/" + i, "unknown-finding", "The return has no finding of that code there."));
            }
        }
        if (!strays.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.because("An explanation is of nothing that was found.", strays);
        }
        List<FieldError> unexplained = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .filter(finding -> explanations.stream().noneMatch(explanation -> explanation.isOf(finding)))
                .map(finding -> FieldError.at(
                        "/explanations",
                        "unexplained",
                        finding.code().wire() + " at " + finding.pointer() + " has no explanation."))
                .toList();
        if (!unexplained.isEmpty()) {
            throw PlansProblem.ERRORS_UNEXPLAINED.because("Every error needs an explanation.", unexplained);
        }
    }

    private List<Finding> findings(Return one) {
        return StreamSupport.stream(one.document().path("findings").spliterator(), false)
                .map(finding -> json.convertValue(finding, Finding.class))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private ReturnView saved(Caller caller, String verb, Return one) {
        ReturnView view = ReturnView.of(one);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
