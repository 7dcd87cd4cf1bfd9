package org.preventsuite.plans.risk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.timescale.PartialDate;

/** Changes to what is known about risk documents, each in one transaction. */
@ApplicationScoped
@Transactional
class RiskDocumentService {
    private static final String TYPE = "risk-document";

    private final RiskDocumentRepository documents;
    private final BodyRepository bodies;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    RiskDocumentService(
            RiskDocumentRepository documents,
            BodyRepository bodies,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.documents = documents;
        this.bodies = bodies;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    RiskDocumentView create(Caller caller, NewRiskDocument wanted) {
        caller.requireAuthority(wanted.areaCode());
        check(wanted);
        RiskDocument document = new RiskDocument(wanted, clock);
        documents.persistAndFlush(document);
        return saved(caller, "created", document);
    }

    RiskDocumentView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        RiskDocument document = documents.get(id);
        caller.requireOwned(document.areaCode());
        IfMatch.require(ifMatch, document.version());
        NewRiskDocument wanted = patches.apply(NewRiskDocument.of(document), patch, NewRiskDocument.class);
        check(wanted);
        if (!document.become(wanted, clock)) {
            return RiskDocumentView.of(document, LocalDate.now(clock));
        }
        documents.flush();
        return saved(caller, "updated", document);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        RiskDocument document = documents.get(id);
        caller.requireOwned(document.areaCode());
        IfMatch.require(ifMatch, document.version());
        documents.delete(document);
        documents.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, RiskDocumentView.stored(document));
    }

    private void check(NewRiskDocument wanted) {
        if (wanted.marking() != null && wanted.marking().isTooHigh()) {
            throw PlansProblem.MARKING_TOO_HIGH.at(
                    "/marking", "marking-too-high", "Nothing about such a document belongs here.");
        }
        wanted.owner().check("/owner", wanted.areaCode(), bodies);
        requireDate(wanted.expectedOn());
        LocalDate receivedOn = wanted.receivedOn();
        LocalDate reviewDueOn = wanted.reviewDueOn();
        if (receivedOn != null && receivedOn.isAfter(LocalDate.now(clock))) {
            throw CommonProblem.INVALID_CONTENT.at("/receivedOn", "in-future", "The day is still to come.");
        }
        if (receivedOn != null && reviewDueOn != null && reviewDueOn.isBefore(receivedOn)) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/reviewDueOn", "before-received", "The review falls due before the document was received.");
        }
    }

    private static void requireDate(@Nullable String expectedOn) {
        try {
            if (expectedOn != null) {
                PartialDate.parse(expectedOn);
            }
        } catch (IllegalArgumentException e) {
            throw CommonProblem.INVALID_CONTENT.at("/expectedOn", "no-such-date", "The calendar has no such date.");
        }
    }

    private RiskDocumentView saved(Caller caller, String verb, RiskDocument document) {
        changes.saved(caller, verb, TYPE, RiskDocumentView.stored(document));
        return RiskDocumentView.of(document, LocalDate.now(clock));
    }
}
