package org.preventsuite.referrals.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.referrals.counttable.CountDimension;
import org.preventsuite.referrals.disclosure.Certificate;

/** Contract schema: CountRelease. */
record CountReleaseView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String periodId,
        CountDimension dimension,
        @Nullable UUID supersedes,
        boolean coarsened,
        @Nullable String grouping,
        List<ReleasedCounts.ReleasedCount> counts,
        int publishedTotal,
        Certificate certificate)
        implements ResourceView {

    /** The same release with one of its counts. */
    CountReleaseView only(ReleasedCounts.ReleasedCount count) {
        return new CountReleaseView(
                id,
                version,
                createdAt,
                updatedAt,
                areaCode,
                periodId,
                dimension,
                supersedes,
                coarsened,
                grouping,
                List.of(count),
                count.count().published(),
                certificate);
    }

    static CountReleaseView of(CountRelease release) {
        ReleasedCounts document = release.document();
        return new CountReleaseView(
                release.id(),
                release.version(),
                release.createdAt(),
                release.updatedAt(),
                release.areaCode(),
                release.periodId(),
                release.dimension(),
                release.supersedes(),
                document.grouping() != null,
                document.grouping(),
                document.counts(),
                document.total(),
                document.certificate());
    }
}
