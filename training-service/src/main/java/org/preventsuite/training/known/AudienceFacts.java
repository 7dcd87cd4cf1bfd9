package org.preventsuite.training.known;

import java.util.List;
import java.util.UUID;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.audience.HeadCount;

/** An audience as figures see it: its size on the days it was counted. */
public record AudienceFacts(UUID id, String name, AudienceKind kind, List<HeadCount> headCounts) {
    public AudienceFacts {
        headCounts = List.copyOf(headCounts);
    }

    /** True where it ever was of fewer people. */
    boolean isBelow(int floor) {
        return headCounts.stream().anyMatch(one -> one.count() < floor);
    }
}
