package org.preventsuite.plans.body;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.PlansProblem;

/** Changes to bodies, each in one transaction. */
@ApplicationScoped
@Transactional
class BodyService {
    private static final String TYPE = "body";

    private final BodyRepository bodies;
    private final List<BodyUse> uses;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    BodyService(BodyRepository bodies, @All List<BodyUse> uses, MergePatch patches, ChangeLog changes, Clock clock) {
        this.bodies = bodies;
        this.uses = uses;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    BodyView create(Caller caller, NewBody wanted) {
        caller.requireAuthority(wanted.areaCode());
        requireNoPerson(wanted);
        Body body = new Body(wanted, clock);
        requireFreeName(body);
        bodies.persistAndFlush(body);
        return saved(caller, "created", body);
    }

    BodyView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        Body body = bodies.get(id);
        caller.requireOwned(body.areaCode());
        IfMatch.require(ifMatch, body.version());
        NewBody wanted = patches.apply(NewBody.of(body), patch, NewBody.class);
        requireNoPerson(wanted);
        if (!body.become(wanted, clock)) {
            return BodyView.of(body);
        }
        requireFreeName(body);
        bodies.flush();
        return saved(caller, "updated", body);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        Body body = bodies.get(id);
        caller.requireOwned(body.areaCode());
        IfMatch.require(ifMatch, body.version());
        if (uses.stream().anyMatch(use -> use.names(id))) {
            throw PlansProblem.BODY_IN_USE.because("Something of the council names this body.");
        }
        bodies.delete(body);
        bodies.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, BodyView.of(body));
    }

    /** An alias may look like a person's name where the name itself goes on to say what it is, such as a charity. */
    private static void requireNoPerson(NewBody body) {
        List<FieldError> errors = new ArrayList<>();
        if (PersonName.looksLikeOne(body.name())) {
            errors.add(FieldError.at("/name", "person-like-lead", "Add a word that says what it is."));
        }
        String nameKey = MatchKey.of(body.name());
        for (int i = 0; i < body.aliases().size(); i++) {
            String alias = body.aliases().get(i);
            if (PersonName.looksLikeOne(alias) && !nameKey.contains(MatchKey.of(alias))) {
                errors.add(FieldError.at(
                        "/aliases/" + i, "person-like-lead", "Give the body's name in full; it holds such an alias."));
            }
        }
        if (!errors.isEmpty()) {
            throw PlansProblem.PERSON_LIKE_LEAD.because("A name or alias looks like a person's.", errors);
        }
    }

    /** Two bodies that matching cannot tell apart would make every lead of theirs a guess. */
    private void requireFreeName(Body body) {
        boolean taken = bodies.of(body.areaCode()).stream()
                .filter(other -> !other.id().equals(body.id()))
                .anyMatch(other -> !Collections.disjoint(other.matchKeys(), body.matchKeys()));
        if (taken) {
            throw PlansProblem.BODY_NAME_TAKEN.at(
                    "/name", "taken", "Another body has this name or one of these aliases.");
        }
    }

    private BodyView saved(Caller caller, String verb, Body body) {
        BodyView view = BodyView.of(body);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
