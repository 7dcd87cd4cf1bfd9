package org.preventsuite.training.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preventsuite.training.audience.Audience;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.audience.HeadCount;

/** An audience as coverage sees it: its size on the days it was counted. */
record TrainedAudience(UUID id, String name, AudienceKind kind, List<HeadCount> headCounts) {
    TrainedAudience {
        headCounts = List.copyOf(headCounts);
    }

    static TrainedAudience of(Audience audience) {
        return new TrainedAudience(audience.id(), audience.name(), audience.kind(), audience.headCounts());
    }

    /** The newest head-count at or before the day. */
    Optional<HeadCount> headCount(LocalDate asAt) {
        return headCounts.stream().filter(one -> !one.asAt().isAfter(asAt)).max(Comparator.comparing(HeadCount::asAt));
    }
}
