package org.preventsuite.plans.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.page.Page;
import org.preventsuite.plans.action.ActionLookup;

/** Finds which unmet benchmarks no action answers to: two queries, however many self-assessments are looked at. */
@ApplicationScoped
class Unmet {
    private final ActionLookup actions;

    Unmet(ActionLookup actions) {
        this.actions = actions;
    }

    SelfAssessmentView view(SelfAssessment assessment) {
        return new Answered(List.of(assessment)).view(assessment);
    }

    Page<SelfAssessmentView> views(Page<SelfAssessment> page) {
        return page.map(new Answered(page.items())::view);
    }

    /** What the actions answer to, as they stand now. */
    private final class Answered {
        private final Set<ActionLookup.Tagged> tagged;
        private final Set<UUID> linked;

        Answered(List<SelfAssessment> assessments) {
            Set<String> areas = new HashSet<>();
            Set<String> keys = new HashSet<>();
            Set<UUID> ids = new HashSet<>();
            for (SelfAssessment one : assessments) {
                for (AssessmentDocument.Score score : one.document().unmetScores()) {
                    areas.add(one.areaCode());
                    keys.add(key(one, score));
                    ids.addAll(score.actionIds());
                }
            }
            tagged = actions.tagged(areas, keys);
            linked = actions.atWork(ids);
        }

        SelfAssessmentView view(SelfAssessment one) {
            return SelfAssessmentView.of(one, one.document().unmet() == null ? null : without(one));
        }

        private @Nullable List<String> without(SelfAssessment one) {
            return one.document().unmetScores().stream()
                    .filter(score -> !tagged.contains(new ActionLookup.Tagged(one.areaCode(), key(one, score)))
                            && score.actionIds().stream().noneMatch(linked::contains))
                    .map(AssessmentDocument.Score::entryCode)
                    .toList();
        }

        private static String key(SelfAssessment one, AssessmentDocument.Score score) {
            return one.frameworkCode() + ":" + score.entryCode();
        }
    }
}
