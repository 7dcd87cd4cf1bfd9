package org.preventsuite.plans.compliance;

import org.jspecify.annotations.Nullable;

/**
 * Contract schema: ReportFinding.
 *
 * @param section the figures it is about; absent when it is about actions
 * @param count how many it is about; absent where none are counted
 */
record HeadingFinding(
        FindingCode code,
        FindingCode.Severity severity,
        @Nullable String section,
        @Nullable Long count,
        String detail) {
    static HeadingFinding of(FindingCode code) {
        return new HeadingFinding(code, code.severity(), null, null, code.sentence(0));
    }

    static HeadingFinding counted(FindingCode code, @Nullable String section, long count) {
        return new HeadingFinding(code, code.severity(), section, count, code.sentence(count));
    }

    static HeadingFinding about(FindingCode code, String section) {
        return new HeadingFinding(code, code.severity(), section, null, code.sentence(0));
    }
}
