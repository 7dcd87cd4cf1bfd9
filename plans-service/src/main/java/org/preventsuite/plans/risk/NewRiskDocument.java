package org.preventsuite.plans.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.plans.body.BodyOrPost;

/** Contract schema: NewRiskDocument. */
record NewRiskDocument(
        String areaCode,
        RiskDocumentKind kind,
        BodyOrPost owner,
        @Nullable String expectedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable Marking marking,
        @Nullable ExternalId externalId) {

    static NewRiskDocument of(RiskDocument document) {
        return new NewRiskDocument(
                document.areaCode(),
                document.kind(),
                document.owner(),
                document.expectedOn(),
                document.receivedOn(),
                document.reviewDueOn(),
                document.marking(),
                document.externalId());
    }
}
