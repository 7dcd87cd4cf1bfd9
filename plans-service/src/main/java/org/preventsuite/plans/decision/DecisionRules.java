package org.preventsuite.plans.decision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.approval.ApprovalRule;
import org.preventsuite.plans.approval.Outcome;
import org.preventsuite.plans.body.BodyRepository;
import org.preventsuite.plans.governance.GovernanceGroupRepository;

/** What decisions, and rules of approval, must be to be taken. */
@Singleton
class DecisionRules {
    private final GovernanceGroupRepository groups;
    private final BodyRepository bodies;
    private final Clock clock;

    DecisionRules(GovernanceGroupRepository groups, BodyRepository bodies, Clock clock) {
        this.groups = groups;
        this.bodies = bodies;
        this.clock = clock;
    }

    void check(NewDecision decision, String areaCode) {
        if (groups.within(areaCode, Set.of(decision.groupId())).isEmpty()) {
            throw PlansProblem.UNKNOWN_GROUP.at(
                    "/groupId", "unknown-group", "Neither the area nor one it belongs to has such a group.");
        }
        requirePast("/decidedOn", decision.decidedOn());
        boolean conditional = decision.outcome() == Outcome.APPROVED_WITH_CONDITIONS;
        if (conditional == decision.conditions().isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/conditions",
                    conditional ? "conditions-needed" : "no-conditions",
                    "An approval with conditions states them, and no other outcome has any.");
        }
        checkWho(decision.conditions(), areaCode);
    }

    void check(NewConditionMet met, Decision decision) {
        if (met.number() > decision.conditions().size()) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/number", "no-such-condition", "The decision has fewer conditions.");
        }
        requirePast("/metOn", met.metOn());
        if (PersonName.looksLikeOne(met.byPost())) {
            throw PlansProblem.PERSON_LIKE_POST.at("/byPost", "person-like-post", "Give the post.");
        }
    }

    void check(ApprovalRule rule, String areaCode) {
        if (rule.kind() != ApprovalRule.Kind.ANY && rule.groupIds().isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at("/groupIds", "groups-needed", "Say which groups the plan goes to.");
        }
        if ((rule.kind() == ApprovalRule.Kind.NAMED) == rule.namedGroupIds().isEmpty()
                || !new HashSet<>(rule.groupIds()).containsAll(rule.namedGroupIds())) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/namedGroupIds", "not-the-named", "The kind named, and no other, names some of groupIds.");
        }
        Set<UUID> known = groups.within(areaCode, rule.groupIds());
        List<FieldError> unknown = new ArrayList<>();
        for (int i = 0; i < rule.groupIds().size(); i++) {
            if (!known.contains(rule.groupIds().get(i))) {
                unknown.add(FieldError.at("/groupIds/" + i, "unknown-group", "Neither here nor in an area above."));
            }
        }
        refuse(unknown, PlansProblem.UNKNOWN_GROUP, "The rule names a group that the area has not.");
    }

    private void checkWho(List<Condition> conditions, String areaCode) {
        Set<UUID> known = bodies.among(
                areaCode,
                conditions.stream()
                        .map(Condition::bodyId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        List<FieldError> unknown = new ArrayList<>();
        List<FieldError> persons = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            UUID body = conditions.get(i).bodyId();
            String post = conditions.get(i).post();
            if (body != null && !known.contains(body)) {
                unknown.add(
                        FieldError.at("/conditions/" + i + "/bodyId", "unknown-body", "The area has no such body."));
            }
            if (post != null && PersonName.looksLikeOne(post)) {
                persons.add(FieldError.at("/conditions/" + i + "/post", "person-like-post", "Give the post."));
            }
        }
        refuse(unknown, PlansProblem.UNKNOWN_BODY, "A condition names a body that the area has not.");
        refuse(persons, PlansProblem.PERSON_LIKE_POST, "A post looks like a person's name.");
    }

    private void requirePast(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw CommonProblem.INVALID_CONTENT.at(pointer, "in-future", "The day is still to come.");
        }
    }

    private static void refuse(List<FieldError> errors, ProblemType problem, String detail) {
        if (!errors.isEmpty()) {
            throw problem.because(detail, errors);
        }
    }
}
