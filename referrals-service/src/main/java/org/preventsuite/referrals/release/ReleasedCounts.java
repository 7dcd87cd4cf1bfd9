package org.preventsuite.referrals.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preventsuite.referrals.disclosure.Certificate;
import org.preventsuite.referrals.disclosure.ProtectedCount;

/**
 * What a release says, as it is stored: protected counts in the order of the catalogue, and the certificate.
 *
 * @param grouping what the coarser categories are called that it counts by; absent when it counts by code
 */
record ReleasedCounts(
        List<ReleasedCount> counts,
        Certificate certificate,
        @Nullable String grouping) {
    /** Contract schema: ReleasedCount. */
    record ReleasedCount(String code, ProtectedCount count) {}

    ReleasedCounts {
        counts = List.copyOf(counts);
    }

    static ReleasedCounts of(Map<String, ProtectedCount> cells, Certificate certificate, @Nullable String grouping) {
        return new ReleasedCounts(
                cells.entrySet().stream()
                        .map(cell -> new ReleasedCount(cell.getKey(), cell.getValue()))
                        .toList(),
                certificate,
                grouping);
    }

    Map<String, ProtectedCount> cells() {
        Map<String, ProtectedCount> cells = new LinkedHashMap<>();
        counts.forEach(count -> cells.put(count.code(), count.count()));
        return cells;
    }

    /** Made of what is published and of nothing else: a total of its own would tell of what is withheld. */
    int total() {
        return counts.stream().mapToInt(count -> count.count().published()).sum();
    }
}
