package org.preventsuite.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.framework.FrameworkRepository;
import org.preventsuite.plans.framework.FrameworkTag;
import org.preventsuite.plans.plan.Plan;
import org.preventsuite.plans.plan.Section;
import org.preventsuite.plans.rating.Scale;
import org.preventsuite.plans.timescale.PartialDate;
import org.preventsuite.plans.timescale.SubActionMapping;
import org.preventsuite.plans.timescale.Timescale;
import org.preventsuite.plans.timescale.TimescaleContext;
import org.preventsuite.plans.timescale.TimescaleReader;

/** Turns what a caller wants an action to be into what it may be, or refuses with every place that is wrong. */
@ApplicationScoped
class ActionRules {
    private final FrameworkRepository frameworks;
    private final Clock clock;

    ActionRules(FrameworkRepository frameworks, Clock clock) {
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** The content of an action of the plan under that reference; {@code old} is the action as it stands, if it does. */
    Action.Content settle(
            NewAction wanted, Plan plan, Leads leads, String reference, boolean generated, @Nullable Action old) {
        requireSection(wanted.sectionKey(), plan);
        requireDistinct("/subActions", wanted.subActions(), ActionDocument.SubAction::key);
        requireDistinct("/milestones", wanted.milestones(), ActionDocument.Milestone::key);
        requireReached(wanted.milestones());
        requireKnown(wanted.frameworkEntries());
        ActionDocument document = new ActionDocument(
                wanted.subActions(),
                leads.settle(wanted.responsibilities()),
                deadlines(wanted, plan),
                wanted.milestones(),
                wanted.outcomes(),
                wanted.frameworkEntries(),
                rating(wanted.rating()),
                wanted.note(),
                old == null ? List.of() : old.document().origins());
        return new Action.Content(
                reference,
                generated,
                wanted.sectionKey(),
                wanted.title(),
                wanted.text(),
                wanted.status(),
                document,
                wanted.externalId(),
                plan.firstDay());
    }

    private static void requireSection(@Nullable String key, Plan plan) {
        if (key != null && plan.sections().stream().map(Section::key).noneMatch(key::equals)) {
            throw CommonProblem.INVALID_CONTENT.at("/sectionKey", "unknown-section", "The plan has no such section.");
        }
    }

    private static <T> void requireDistinct(String pointer, List<T> parts, Function<T, String> key) {
        Set<String> keys = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!keys.add(key.apply(parts.get(i)))) {
                errors.add(FieldError.at(pointer + "/" + i + "/key", "repeated", "Another part has this key."));
            }
        }
        refuse(CommonProblem.INVALID_CONTENT, "Keys tell parts apart.", errors);
    }

    private void requireReached(List<ActionDocument.Milestone> milestones) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            LocalDate reachedOn = milestones.get(i).reachedOn();
            String pointer = "/milestones/" + i + "/reachedOn";
            if (reachedOn != null && milestones.get(i).state() != ActionDocument.MilestoneState.REACHED) {
                errors.add(FieldError.at(pointer, "not-reached", "Only a milestone that is reached has a day."));
            } else if (reachedOn != null && reachedOn.isAfter(today)) {
                errors.add(FieldError.at(pointer, "in-future", "The day is still to come."));
            }
        }
        refuse(CommonProblem.INVALID_CONTENT, "A milestone does not hold together.", errors);
    }

    private void requireKnown(List<FrameworkTag> tags) {
        Set<FrameworkTag> unknown = frameworks.unknown(tags);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (unknown.contains(tags.get(i))) {
                errors.add(FieldError.at(
                        "/frameworkEntries/" + i, "unknown-framework-entry", "No framework has such an entry."));
            }
        }
        refuse(CommonProblem.INVALID_CONTENT, "An entry is not one of its framework's.", errors);
    }

    private static List<ActionDocument.Deadline> deadlines(NewAction wanted, Plan plan) {
        List<String> subActions =
                wanted.subActions().stream().map(ActionDocument.SubAction::key).toList();
        List<ActionDocument.Deadline> given = wanted.timescales();
        String wording = wanted.timescaleWording();
        if (given != null && wording != null) {
            throw PlansProblem.TIMESCALE_STATED_TWICE.at(
                    "/timescaleWording", "stated-twice", "The timescales are given in parts already.");
        }
        if (given == null) {
            TimescaleContext context = TimescaleContext.asAt(plan.referenceDate());
            List<Timescale> read = wording == null ? List.of() : TimescaleReader.read(wording, context);
            return SubActionMapping.map(read, subActions).stream()
                    .map(ActionDocument.Deadline::of)
                    .toList();
        }
        List<ActionDocument.Deadline> settled = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            settle(given.get(i), subActions, "/timescales/" + i, settled, errors);
        }
        refuse(CommonProblem.INVALID_CONTENT, "A timescale does not hold together.", errors);
        return settled;
    }

    private static void settle(
            ActionDocument.Deadline given,
            List<String> subActions,
            String pointer,
            List<ActionDocument.Deadline> settled,
            List<FieldError> errors) {
        String appliesTo = given.appliesTo();
        if (appliesTo != null && !subActions.contains(appliesTo)) {
            errors.add(
                    FieldError.at(pointer + "/appliesTo", "unknown-sub-action", "The action has no such sub-action."));
        }
        requireDate(given.start(), pointer + "/start", errors);
        requireDate(given.end(), pointer + "/end", errors);
        if (errors.isEmpty()) {
            try {
                settled.add(ActionDocument.Deadline.of(given.timescale()));
            } catch (IllegalArgumentException | DateTimeException e) {
                errors.add(
                        FieldError.at(pointer, "does-not-fit-kind", "Its dates and recurrence do not fit its kind."));
            }
        }
    }

    private static void requireDate(@Nullable String date, String pointer, List<FieldError> errors) {
        if (date != null) {
            try {
                PartialDate.parse(date);
            } catch (IllegalArgumentException e) {
                errors.add(FieldError.at(pointer, "no-such-date", "The calendar has no such date."));
            }
        }
    }

    private static ActionDocument.Rating rating(NewAction.@Nullable NewRating wanted) {
        if (wanted == null) {
            return ActionDocument.Rating.NOT_ASSESSED;
        }
        if (!Scale.ofWord(wanted.scale()).has(wanted.value())) {
            throw CommonProblem.INVALID_CONTENT.at("/rating/value", "not-on-scale", "The scale has no such value.");
        }
        return new ActionDocument.Rating(wanted.scale(), wanted.value(), wanted.ratedOn());
    }

    private static void refuse(ProblemType type, String detail, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw type.because(detail, errors);
        }
    }
}
