package org.preventsuite.plans.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One item of the draft as it stands, with what was edited in it since it was taken.
 *
 * @param origins where it was taken from; none for an item that was added in the draft
 * @param worked whether work on it was reported beside its fields, such as progress or a rating
 * @param disputed the fields about which a conflict is open
 */
public record DraftItem(
        UUID id,
        String reference,
        List<Origin> origins,
        Map<String, Object> fields,
        boolean worked,
        Set<String> disputed) {
    public DraftItem {
        origins = List.copyOf(origins);
        fields = Map.copyOf(fields);
        disputed = Set.copyOf(disputed);
    }

    boolean comesFrom(UUID planId) {
        return origins.stream().anyMatch(origin -> origin.planId().equals(planId));
    }
}
