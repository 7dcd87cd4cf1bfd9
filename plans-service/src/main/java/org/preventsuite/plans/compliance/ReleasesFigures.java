package org.preventsuite.plans.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contract schema: ReleasesSection. The protected counts of referrals that stand published for the financial year. */
record ReleasesFigures(String periodId, List<Released> releases) {

    /** Contract schema: PublishedRelease. */
    record Released(UUID releaseId, String dimension, Instant publishedAt, boolean coarsened, int publishedTotal) {}

    /** Those that no other supersedes, or null where there is none. */
    static @Nullable ReleasesFigures of(ReleasePage page) {
        if (page.items().isEmpty()) {
            return null;
        }
        Set<UUID> superseded = page.items().stream()
                .map(ReleasePage.Release::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ReleasesFigures(
                page.items().get(0).periodId(),
                page.items().stream()
                        .filter(release -> !superseded.contains(release.id()))
                        .map(release -> new Released(
                                release.id(),
                                release.dimension(),
                                release.createdAt(),
                                release.coarsened(),
                                release.publishedTotal()))
                        .toList());
    }
}
