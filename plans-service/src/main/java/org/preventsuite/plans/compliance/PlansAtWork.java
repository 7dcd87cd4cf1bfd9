package org.preventsuite.plans.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.plans.action.ActionStatus;
import org.preventsuite.plans.crosswalk.Tally;
import org.preventsuite.plans.framework.FrameworkTag;
import org.preventsuite.plans.rating.Scale;

/** The plans of an area that are neither closed nor withdrawn, with their actions as they stand on a day. */
public record PlansAtWork(long plans, List<Item> actions) {
    public PlansAtWork {
        actions = List.copyOf(actions);
    }

    /**
     * One action.
     *
     * @param wording its title, or else its text
     */
    public record Item(
            UUID id,
            long version,
            UUID planId,
            String planTitle,
            String reference,
            String wording,
            ActionStatus status,
            boolean open,
            boolean overdue,
            @Nullable LocalDate dueOn,
            Rating rating,
            EvidenceCounts evidence,
            Set<FrameworkTag> tags) {
        public Item {
            tags = Set.copyOf(tags);
        }

        public boolean isUnrated() {
            return rating.value().equals(Scale.NOT_ASSESSED);
        }

        /** Done, not dropped. */
        boolean isComplete() {
            return status == ActionStatus.COMPLETE || status == ActionStatus.COMPLETE_EMBEDDED;
        }

        Tally tally() {
            return new Tally(tags, status, overdue, isUnrated(), 1);
        }
    }

    /** Contract schema: ReportedRating. What its owner rates it, in the words of a scale. */
    public record Rating(String scale, String value) {}

    /** Contract schema: EvidenceCounts. The links to evidence, by whether the evidence was found. */
    public record EvidenceCounts(long verified, long unverified, long broken) {
        long links() {
            return verified + unverified + broken;
        }

        EvidenceCounts and(EvidenceCounts other) {
            return new EvidenceCounts(verified + other.verified, unverified + other.unverified, broken + other.broken);
        }
    }
}
