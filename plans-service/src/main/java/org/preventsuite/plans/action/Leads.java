package org.preventsuite.plans.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.body.Body;
import org.preventsuite.plans.body.MatchKey;

/** Matches the names of those who answer for an action to the bodies of a council. */
final class Leads {
    private final Map<String, Body> byKey = new HashMap<>();
    private final Map<UUID, Body> byId = new HashMap<>();

    Leads(List<Body> bodies) {
        for (Body body : bodies) {
            byId.put(body.id(), body);
            body.matchKeys().forEach(key -> byKey.putIfAbsent(key, body));
        }
    }

    /** Each with its body where one is known by that name; refuses persons and bodies that are not the council's. */
    List<ActionDocument.Responsibility> settle(List<NewAction.NewResponsibility> wanted) {
        List<ActionDocument.Responsibility> settled = new ArrayList<>();
        List<FieldError> unknown = new ArrayList<>();
        List<FieldError> persons = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewAction.NewResponsibility one = wanted.get(i);
            Body body = find(one);
            if (one.bodyId() != null && body == null) {
                unknown.add(FieldError.at(
                        "/responsibilities/" + i + "/bodyId", "unknown-body", "The council has no such body."));
            } else if (body == null && PersonName.looksLikeOne(one.name())) {
                persons.add(FieldError.at(
                        "/responsibilities/" + i + "/name", "person-like-lead", "Give the post or the organisation."));
            } else {
                settled.add(settled(one, body));
            }
        }
        if (!unknown.isEmpty()) {
            throw PlansProblem.UNKNOWN_BODY.because("A responsibility names a body that the council has not.", unknown);
        }
        if (!persons.isEmpty()) {
            throw PlansProblem.PERSON_LIKE_LEAD.because("A responsibility looks like a person's name.", persons);
        }
        return settled;
    }

    boolean isUnmatched(NewAction.NewResponsibility one) {
        return one.kind() != ActionDocument.Kind.ALL_PARTNERS && find(one) == null;
    }

    /** Whether the council has the body, but not under that name. */
    boolean isKnownOnlyById(UUID bodyId, String name) {
        Body body = byId.get(bodyId);
        return body != null && body != byKey.get(MatchKey.of(name));
    }

    private @Nullable Body find(NewAction.NewResponsibility one) {
        UUID id = one.bodyId();
        return id != null ? byId.get(id) : byKey.get(MatchKey.of(one.name()));
    }

    private static ActionDocument.Responsibility settled(NewAction.NewResponsibility one, @Nullable Body body) {
        ActionDocument.Kind kind = one.kind();
        if (body != null && kind != ActionDocument.Kind.ALL_PARTNERS) {
            return new ActionDocument.Responsibility(one.role(), ActionDocument.Kind.BODY, body.id(), one.name(), true);
        }
        return new ActionDocument.Responsibility(
                one.role(), kind == null ? ActionDocument.Kind.POST : kind, null, one.name(), false);
    }
}
