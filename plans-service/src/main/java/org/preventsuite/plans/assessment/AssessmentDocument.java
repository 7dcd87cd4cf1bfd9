package org.preventsuite.plans.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.framework.BenchmarkSet;
import org.preventsuite.plans.rating.Scale;

/**
 * The parts of a self-assessment that are read only with it, and what follows from them.
 *
 * @param unscored benchmarks of the set without a score
 * @param unmet benchmarks scored below the step that is met; null where the set names no such step
 */
record AssessmentDocument(
        List<Score> scores,
        @Nullable String cautionNote,
        List<Comparator> comparators,
        @Nullable String note,
        List<String> unscored,
        @Nullable List<String> unmet) {

    /** Contract schemas: BenchmarkScore and NewBenchmarkScore. */
    record Score(String entryCode, String value, @Nullable String evidence, List<UUID> actionIds) {
        Score {
            actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
        }
    }

    /** Where another stood beside the council, for a source that gives no score. */
    enum Standing implements WireWord {
        LOWER,
        SIMILAR,
        HIGHER
    }

    /** Contract schemas: Comparator and NewComparator. */
    record Comparator(
            String label,
            @Nullable String areaCode,
            @Nullable String entryCode,
            @Nullable String value,
            @Nullable Standing standing,
            String source) {}

    static AssessmentDocument of(NewSelfAssessment wanted, BenchmarkSet set, BenchmarkSet.Step step) {
        List<String> scored = wanted.scores().stream()
                .filter(score -> !score.value().equals(Scale.NOT_ASSESSED))
                .map(Score::entryCode)
                .toList();
        List<String> unmet = wanted.scores().stream()
                .filter(score -> step.isUnmet(score.value()))
                .map(Score::entryCode)
                .toList();
        return new AssessmentDocument(
                wanted.scores(),
                wanted.cautionNote(),
                wanted.comparators(),
                wanted.note(),
                set.entryCodes().stream().filter(code -> !scored.contains(code)).toList(),
                step.metFrom() == null ? null : unmet);
    }

    List<Score> unmetScores() {
        List<String> codes = unmet == null ? List.of() : unmet;
        return scores.stream()
                .filter(score -> codes.contains(score.entryCode()))
                .toList();
    }
}
