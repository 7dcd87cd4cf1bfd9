package org.preventsuite.plans.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.action.ActionLookup;
import org.preventsuite.plans.area.AreaRepository;
import org.preventsuite.plans.framework.BenchmarkSet;
import org.preventsuite.plans.framework.FrameworkRepository;
import org.preventsuite.plans.timescale.PartialDate;

/** Holds what a council says of itself against its benchmark set, or refuses with every place that is wrong. */
@ApplicationScoped
class AssessmentRules {
    private final FrameworkRepository frameworks;
    private final AreaRepository areas;
    private final ActionLookup actions;
    private final Clock clock;

    AssessmentRules(FrameworkRepository frameworks, AreaRepository areas, ActionLookup actions, Clock clock) {
        this.frameworks = frameworks;
        this.areas = areas;
        this.actions = actions;
        this.clock = clock;
    }

    AssessmentDocument settle(NewSelfAssessment wanted) {
        BenchmarkSet set = frameworks
                .benchmarks(wanted.frameworkCode())
                .orElseThrow(() -> CommonProblem.INVALID_CONTENT.at(
                        "/frameworkCode", "unknown-benchmark-set", "No framework of that code is a benchmark set."));
        BenchmarkSet.Step step = set.on(wanted.scale())
                .orElseThrow(() -> CommonProblem.INVALID_CONTENT.at(
                        "/scale", "not-of-the-set", "The benchmark set is not scored on that scale."));
        requireDay(wanted.assessedOn(), set.validFrom());
        String period = wanted.periodId();
        if (period != null && PeriodKey.read(period).isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.at("/periodId", "no-such-period", "The two years do not follow.");
        }
        if (PersonName.looksLikeOne(wanted.byPost())) {
            throw PlansProblem.PERSON_LIKE_POST.at("/byPost", "person-like-post", "Give the post.");
        }
        List<FieldError> errors = new ArrayList<>();
        judgeScores(wanted, set, step, errors);
        judgeComparators(wanted.comparators(), set, step, errors);
        if (!errors.isEmpty()) {
            throw CommonProblem.INVALID_CONTENT.because("A score or comparator does not fit.", errors);
        }
        return AssessmentDocument.of(wanted, set, step);
    }

    private void requireDay(String assessedOn, @Nullable LocalDate setFrom) {
        PartialDate day;
        try {
            day = PartialDate.parse(assessedOn);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.INVALID_CONTENT.at("/assessedOn", "no-such-date", "The calendar has no such date.");
        }
        if (day.firstDay().isAfter(LocalDate.now(clock))) {
            throw CommonProblem.INVALID_CONTENT.at("/assessedOn", "in-future", "The day is still to come.");
        }
        if (setFrom != null && day.lastDay().isBefore(setFrom)) {
            throw CommonProblem.INVALID_CONTENT.at("/assessedOn", "before-the-set", "The set did not exist yet.");
        }
    }

    private void judgeScores(
            NewSelfAssessment wanted, BenchmarkSet set, BenchmarkSet.Step step, List<FieldError> errors) {
        List<AssessmentDocument.Score> scores = wanted.scores();
        Set<UUID> known = actions.among(
                wanted.areaCode(),
                scores.stream().flatMap(score -> score.actionIds().stream()).toList());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            AssessmentDocument.Score score = scores.get(i);
            String pointer = "/scores/" + i;
            judge(score.entryCode(), score.value(), set, step, pointer, errors);
            if (!seen.add(score.entryCode())) {
                errors.add(FieldError.at(pointer + "/entryCode", "repeated", "Another score is for this benchmark."));
            }
            for (int j = 0; j < score.actionIds().size(); j++) {
                if (!known.contains(score.actionIds().get(j))) {
                    errors.add(FieldError.at(
                            pointer + "/actionIds/" + j, "unknown-action", "The council has no such action."));
                }
            }
        }
    }

    private void judgeComparators(
            List<AssessmentDocument.Comparator> comparators,
            BenchmarkSet set,
            BenchmarkSet.Step step,
            List<FieldError> errors) {
        Set<String> known = areas.names(comparators.stream()
                        .map(AssessmentDocument.Comparator::areaCode)
                        .filter(Objects::nonNull)
                        .toList())
                .keySet();
        for (int i = 0; i < comparators.size(); i++) {
            AssessmentDocument.Comparator one = comparators.get(i);
            String pointer = "/comparators/" + i;
            judge(one.entryCode(), one.value(), set, step, pointer, errors);
            if (one.value() == null && one.standing() == null) {
                errors.add(FieldError.at(pointer, "says-nothing", "Give its value or its standing."));
            }
            if (one.areaCode() != null && !known.contains(one.areaCode())) {
                errors.add(FieldError.at(pointer + "/areaCode", "unknown-area", "There is no such area."));
            }
        }
    }

    private static void judge(
            @Nullable String entryCode,
            @Nullable String value,
            BenchmarkSet set,
            BenchmarkSet.Step step,
            String pointer,
            List<FieldError> errors) {
        if (entryCode != null && !set.entryCodes().contains(entryCode)) {
            errors.add(FieldError.at(
                    pointer + "/entryCode", "unknown-benchmark", "The set has no benchmark of that code."));
        }
        if (value != null && !step.scale().has(value)) {
            errors.add(FieldError.at(pointer + "/value", "not-on-scale", "The scale has no such value."));
        }
    }
}
