package org.preventsuite.plans.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/**
 * What becomes of one item.
 *
 * @param draftId the item of the draft; absent for one that is new, and for one that was deleted there
 * @param agreed the fields about which the inputs and the draft are at one now
 */
public record MergedItem(
        Change change,
        @Nullable UUID draftId,
        String reference,
        List<Origin> origins,
        Map<String, Object> fields,
        List<Disagreement> disagreements,
        Set<String> agreed) {
    /** What a merge does to the draft. */
    public enum Change implements WireWord {
        CREATED,
        UPDATED,
        /** No input has it any more and nobody has edited it: it is no longer relevant. */
        WITHDRAWN,
        UNCHANGED
    }

    public MergedItem {
        origins = List.copyOf(origins);
        fields = Map.copyOf(fields);
        disagreements = List.copyOf(disagreements);
        agreed = Set.copyOf(agreed);
    }

    /** Whether the draft has deleted the item, and an input has changed it since. */
    public boolean isMissing() {
        return draftId == null && change == Change.UNCHANGED;
    }

    /** Whether it is other than before, or in question. */
    public boolean isNews() {
        return change != Change.UNCHANGED || !disagreements.isEmpty();
    }
}
