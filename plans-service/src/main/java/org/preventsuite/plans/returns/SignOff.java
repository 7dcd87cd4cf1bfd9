package org.preventsuite.plans.returns;

import java.time.Instant;
import java.util.List;

/** Contract schema: SignOff. That a post answers for a return, errors and all. */
public record SignOff(Instant signedAt, String byPost, List<Explanation> explanations) {

    /** Contract schemas: FindingExplanation and NewFindingExplanation. */
    record Explanation(String code, String pointer, String explanation) {
        boolean isOf(Finding finding) {
            return code.equals(finding.code().wire()) && pointer.equals(finding.pointer());
        }
    }
}
