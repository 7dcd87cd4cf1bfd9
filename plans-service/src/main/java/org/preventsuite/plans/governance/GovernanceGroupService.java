package org.preventsuite.plans.governance;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.body.BodyRepository;

/** Changes to governance groups, each in one transaction. */
@ApplicationScoped
@Transactional
class GovernanceGroupService {
    private static final String TYPE = "governance-group";

    private final GovernanceGroupRepository groups;
    private final List<GroupUse> uses;
    private final BodyRepository bodies;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    GovernanceGroupService(
            GovernanceGroupRepository groups,
            @All List<GroupUse> uses,
            BodyRepository bodies,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.groups = groups;
        this.uses = uses;
        this.bodies = bodies;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    GovernanceGroupView create(Caller caller, NewGovernanceGroup wanted) {
        caller.requireAuthority(wanted.areaCode());
        check(wanted);
        requireSuperior(wanted);
        GovernanceGroup group = new GovernanceGroup(wanted, clock);
        requireFreeName(wanted, group.id());
        groups.persistAndFlush(group);
        return saved(caller, "created", group);
    }

    GovernanceGroupView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        GovernanceGroup group = groups.get(id);
        caller.requireOwned(group.areaCode());
        IfMatch.require(ifMatch, group.version());
        NewGovernanceGroup wanted = patches.apply(NewGovernanceGroup.of(group), patch, NewGovernanceGroup.class);
        check(wanted);
        UUID superior = wanted.reportsToId();
        if (superior != null && !superior.equals(group.reportsToId())) {
            groups.beginReporting();
            requireSuperior(wanted);
            if (groups.reports(superior, id)) {
                throw PlansProblem.REPORTING_CIRCLE.at("/reportsToId", "circle", "That group reports to this one.");
            }
        }
        requireFreeName(wanted, id);
        if (!group.become(wanted, clock)) {
            return GovernanceGroupView.of(group);
        }
        groups.flush();
        return saved(caller, "updated", group);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        GovernanceGroup group = groups.getAlone(id);
        caller.requireOwned(group.areaCode());
        IfMatch.require(ifMatch, group.version());
        if (groups.isReportedTo(id) || uses.stream().anyMatch(use -> use.needs(id))) {
            throw PlansProblem.GROUP_IN_USE.because("A group, a rule of approval or a decision depends on it.");
        }
        GovernanceGroupView last = GovernanceGroupView.of(group);
        groups.delete(group);
        groups.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, last);
    }

    private void check(NewGovernanceGroup group) {
        if (PersonName.looksLikeOne(group.name())) {
            throw PlansProblem.PERSON_LIKE_LEAD.at("/name", "person-like-lead", "Add a word that says what it is.");
        }
        List<FieldError> incomplete = new ArrayList<>();
        List<FieldError> persons = new ArrayList<>();
        List<FieldError> unknown = new ArrayList<>();
        Set<UUID> known = bodies.among(
                group.areaCode(),
                group.memberships().stream()
                        .map(Membership::bodyId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        for (int i = 0; i < group.memberships().size(); i++) {
            Membership one = group.memberships().get(i);
            String at = "/memberships/" + i;
            UUID body = one.bodyId();
            String post = one.post();
            if (post == null && (body == null || one.role().needsPost())) {
                incomplete.add(
                        FieldError.at(at + "/post", "post-needed", "A chair is a post; others a post or a body."));
            } else if (post != null && PersonName.looksLikeOne(post)) {
                persons.add(FieldError.at(at + "/post", "person-like-post", "Give the post."));
            }
            if (body != null && !known.contains(body)) {
                unknown.add(FieldError.at(at + "/bodyId", "unknown-body", "The area has no such body."));
            }
        }
        refuse(incomplete, CommonProblem.INVALID_CONTENT, "A membership does not say whose it is.");
        refuse(persons, PlansProblem.PERSON_LIKE_POST, "A post looks like a person's name.");
        refuse(unknown, PlansProblem.UNKNOWN_BODY, "A membership names a body that the area has not.");
    }

    private static void refuse(List<FieldError> errors, ProblemType problem, String detail) {
        if (!errors.isEmpty()) {
            throw problem.because(detail, errors);
        }
    }

    private void requireFreeName(NewGovernanceGroup wanted, UUID id) {
        if (groups.hasOther(id, wanted.areaCode(), wanted.name())) {
            throw PlansProblem.GROUP_NAME_TAKEN.at("/name", "taken", "Another group of the area has it.");
        }
    }

    /** A group reports within its area, or to a group of an area that its own belongs to. */
    private void requireSuperior(NewGovernanceGroup group) {
        UUID superior = group.reportsToId();
        if (superior != null
                && groups.within(group.areaCode(), Set.of(superior)).isEmpty()) {
            throw PlansProblem.UNKNOWN_GROUP.at(
                    "/reportsToId", "unknown-group", "Neither the area nor one it belongs to has such a group.");
        }
    }

    private GovernanceGroupView saved(Caller caller, String verb, GovernanceGroup group) {
        GovernanceGroupView view = GovernanceGroupView.of(group);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
