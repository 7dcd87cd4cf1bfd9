package org.preventsuite.training.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.statement.CountBasis;

/**
 * Contract schema: Coverage. Who of an area is trained on a day, and what is left out of that and why.
 *
 * @param knownAt by what was known when
 * @param figure of all audiences that are shown; null where none is
 */
record Coverage(
        String areaCode,
        LocalDate asAt,
        Instant knownAt,
        @Nullable CoverageFigure figure,
        List<OfKind> kinds,
        List<OfAudience> audiences,
        List<LeftOut> leftOut) {

    /** Contract schema: KindCoverage. */
    record OfKind(AudienceKind kind, CoverageFigure figure) {}

    /**
     * Contract schema: AudienceCoverage.
     *
     * @param figure null where it is withheld
     */
    record OfAudience(
            UUID audienceId,
            String name,
            AudienceKind kind,
            Status status,
            @Nullable CoverageFigure figure) {}

    /** Contract schema: CoverageStatus. */
    enum Status implements WireWord {
        SHOWN,
        WITHHELD
    }

    /**
     * Contract schema: LeftOut. An audience, or those of its counts on one basis, that are not in the coverage.
     *
     * @param basis null where the whole audience is left out
     * @param count null where the whole audience is left out
     */
    record LeftOut(
            UUID audienceId,
            String name,
            AudienceKind kind,
            LeftOutReason reason,
            @Nullable CountBasis basis,
            @Nullable Long count) {}
}
