package org.preventsuite.plans.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.merge.Selection;
import org.preventsuite.plans.plan.PlanRepository;
import org.preventsuite.plans.plan.PlanVersion;
import org.preventsuite.plans.plan.PlanVersionRepository;

/** Opens the versions that a merge names, or refuses with every place that is wrong. */
@ApplicationScoped
class InputReader {
    private final PlanRepository plans;
    private final PlanVersionRepository versions;

    InputReader(PlanRepository plans, PlanVersionRepository versions) {
        this.plans = plans;
        this.versions = versions;
    }

    /** The inputs of a new merge. */
    List<OpenInput> open(Caller caller, List<NewMergeInput> wanted) {
        List<FieldError> errors = new ArrayList<>();
        List<OpenInput> opened = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewMergeInput input = wanted.get(i);
            if (!named.add(input.planId())) {
                errors.add(FieldError.at("/inputs/" + i + "/planId", "repeated", "Another input is of this plan."));
            }
            open(caller, input, null, i, errors).ifPresent(opened::add);
        }
        refuse(errors);
        return opened;
    }

    /** The inputs as they were last merged. */
    List<OpenInput> last(PlanMerge merge) {
        return merge.inputs().stream()
                .map(input -> new OpenInput(versions.findById(input.versionId()), input.selection()))
                .toList();
    }

    /** The inputs as they were last merged, but for those that the caller names anew. */
    List<OpenInput> renewed(Caller caller, List<OpenInput> last, List<NewMergeInput> wanted) {
        Map<UUID, OpenInput> byPlan = new HashMap<>();
        last.forEach(input -> byPlan.put(input.planId(), input));
        Set<UUID> named = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewMergeInput input = wanted.get(i);
            OpenInput old = byPlan.get(input.planId());
            if (old == null) {
                errors.add(FieldError.at("/inputs/" + i + "/planId", "not-an-input", "The merge has no such input."));
            } else if (!named.add(input.planId())) {
                errors.add(FieldError.at("/inputs/" + i + "/planId", "repeated", "Another input is of this plan."));
            } else {
                open(caller, input, old.selection(), i, errors)
                        .ifPresent(opened -> byPlan.put(opened.planId(), opened));
            }
        }
        refuse(errors);
        return last.stream()
                .map(input -> byPlan.getOrDefault(input.planId(), input))
                .toList();
    }

    /** Refuses correspondences that the inputs do not bear out. */
    void check(List<Correspondence> correspondences, List<OpenInput> inputs) {
        Map<UUID, UUID> planOf = new HashMap<>();
        inputs.forEach(input -> input.actionIds().forEach(action -> planOf.put(action, input.planId())));
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < correspondences.size(); i++) {
            Set<UUID> ofPlans = new HashSet<>();
            List<UUID> actions = correspondences.get(i).actionIds();
            for (int j = 0; j < actions.size(); j++) {
                String pointer = "/correspondences/" + i + "/actionIds/" + j;
                UUID plan = planOf.get(actions.get(j));
                if (plan == null) {
                    errors.add(FieldError.at(pointer, "unknown-action", "No input has such an action."));
                } else if (!named.add(actions.get(j))) {
                    errors.add(FieldError.at(pointer, "repeated", "The action stands in a correspondence already."));
                } else if (!ofPlans.add(plan)) {
                    errors.add(FieldError.at(pointer, "same-plan", "A plan has an action once."));
                }
            }
        }
        refuse(errors);
    }

    private Optional<OpenInput> open(
            Caller caller, NewMergeInput input, @Nullable Selection usual, int place, List<FieldError> errors) {
        String pointer = "/inputs/" + place;
        if (plans.findFor(caller, input.planId()).isEmpty()) {
            errors.add(FieldError.at(pointer + "/planId", "unknown-plan", "No such plan that the token may read."));
            return Optional.empty();
        }
        Optional<PlanVersion> version = versions.find(input.planId(), input.versionId());
        if (version.isEmpty()) {
            errors.add(FieldError.at(pointer + "/versionId", "unknown-version", "The plan has no such version."));
            return Optional.empty();
        }
        Selection selection = input.selection() == null ? usual : input.selection();
        OpenInput opened = new OpenInput(version.get(), selection);
        requireActions(input.selection(), opened, pointer, errors);
        return Optional.of(opened);
    }

    private static void requireActions(
            @Nullable Selection stated, OpenInput opened, String pointer, List<FieldError> errors) {
        if (stated == null) {
            return;
        }
        Set<UUID> known = opened.actionIds();
        for (int i = 0; i < stated.actionIds().size(); i++) {
            if (!known.contains(stated.actionIds().get(i))) {
                errors.add(FieldError.at(
                        pointer + "/selection/actionIds/" + i, "unknown-action", "The version has no such action."));
            }
        }
        if (errors.isEmpty() && opened.selectsNothing()) {
            errors.add(FieldError.at(pointer + "/selection", "selects-nothing", "No action of the version is named."));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.because("The inputs do not go together.", errors);
        }
    }
}
