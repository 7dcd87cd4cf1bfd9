package org.preventsuite.plans.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;

/**
 * Contract schema: SelfAssessment.
 *
 * @param unmetWithoutAction absent in the feed, since actions change without the self-assessment
 */
record SelfAssessmentView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String frameworkCode,
        String scale,
        String assessedOn,
        @Nullable String periodId,
        SelfAssessmentStatus status,
        @Nullable UUID supersededById,
        List<AssessmentDocument.Score> scores,
        @Nullable String cautionNote,
        List<AssessmentDocument.Comparator> comparators,
        String byPost,
        @Nullable ExternalId externalId,
        @Nullable String note,
        List<String> unscored,
        @Nullable List<String> unmet,
        @Nullable List<String> unmetWithoutAction)
        implements ResourceView {

    /** As it is stored, whatever the actions do. */
    static SelfAssessmentView stored(SelfAssessment assessment) {
        return of(assessment, null);
    }

    static SelfAssessmentView of(SelfAssessment assessment, @Nullable List<String> unmetWithoutAction) {
        AssessmentDocument document = assessment.document();
        return new SelfAssessmentView(
                assessment.id(),
                assessment.version(),
                assessment.createdAt(),
                assessment.updatedAt(),
                assessment.areaCode(),
                assessment.frameworkCode(),
                assessment.scale(),
                assessment.assessedOn(),
                assessment.periodId(),
                assessment.status(),
                assessment.supersededById(),
                document.scores(),
                document.cautionNote(),
                document.comparators(),
                assessment.byPost(),
                assessment.externalId(),
                document.note(),
                document.unscored(),
                document.unmet(),
                unmetWithoutAction);
    }
}
