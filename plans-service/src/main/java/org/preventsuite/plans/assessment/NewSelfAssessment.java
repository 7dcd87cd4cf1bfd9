package org.preventsuite.plans.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewSelfAssessment. */
record NewSelfAssessment(
        String areaCode,
        String frameworkCode,
        String scale,
        String assessedOn,
        @Nullable String periodId,
        List<AssessmentDocument.Score> scores,
        @Nullable String cautionNote,
        List<AssessmentDocument.Comparator> comparators,
        String byPost,
        SelfAssessmentStatus status,
        @Nullable ExternalId externalId,
        @Nullable String note) {
    NewSelfAssessment {
        status = status == null ? SelfAssessmentStatus.DRAFT : status;
        scores = scores == null ? List.of() : List.copyOf(scores);
        comparators = comparators == null ? List.of() : List.copyOf(comparators);
    }

    static NewSelfAssessment of(SelfAssessment assessment) {
        AssessmentDocument document = assessment.document();
        return new NewSelfAssessment(
                assessment.areaCode(),
                assessment.frameworkCode(),
                assessment.scale(),
                assessment.assessedOn(),
                assessment.periodId(),
                document.scores(),
                document.cautionNote(),
                document.comparators(),
                assessment.byPost(),
                assessment.status(),
                assessment.externalId(),
                document.note());
    }
}
