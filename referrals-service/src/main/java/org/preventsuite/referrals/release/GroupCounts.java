package org.preventsuite.referrals.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.referrals.counttable.CountDimension;
import org.preventsuite.referrals.counttable.TableKey;
import org.preventsuite.referrals.disclosure.Breakdown;
import org.preventsuite.referrals.disclosure.Interval;
import org.preventsuite.referrals.disclosure.ProtectedCount;

/** Contract schema: GroupCounts. Made of releases and of nothing else, so that it tells nothing that they do not. */
record GroupCounts(
        String groupCode,
        String periodId,
        CountDimension dimension,
        boolean coarsened,
        List<String> releasedAreaCodes,
        List<String> missingAreaCodes,
        List<GroupCount> counts) {

    /** How a count came about. */
    enum Basis {
        @JsonProperty("sum-of-published")
        SUM_OF_PUBLISHED,
        @JsonProperty("interval")
        INTERVAL
    }

    /** Contract schema: GroupCount. */
    record GroupCount(String code, Basis basis, @Nullable Integer value, int atLeast, int atMost) {
        private static GroupCount of(String code, List<ProtectedCount> parts) {
            List<Interval> possible =
                    parts.stream().map(ProtectedCount::possible).toList();
            boolean shown = parts.stream().noneMatch(ProtectedCount.Withheld.class::isInstance);
            return new GroupCount(
                    code,
                    shown ? Basis.SUM_OF_PUBLISHED : Basis.INTERVAL,
                    shown ? parts.stream().mapToInt(ProtectedCount::published).sum() : null,
                    possible.stream().mapToInt(Interval::atLeast).sum(),
                    possible.stream().mapToInt(Interval::atMost).sum());
        }
    }

    /** The sum of the newest release of each area. */
    static GroupCounts of(TableKey key, Breakdown breakdown, List<CountRelease> newest, List<String> missing) {
        boolean coarsened =
                newest.stream().anyMatch(release -> release.document().grouping() != null);
        List<GroupCount> counts = new ArrayList<>();
        breakdown.coarser().forEach((category, codes) -> {
            for (String code : coarsened ? List.of(category) : codes) {
                List<String> made = coarsened ? codes : List.of(code);
                counts.add(GroupCount.of(
                        code,
                        newest.stream()
                                .flatMap(release -> parts(release.document().cells(), code, made))
                                .toList()));
            }
        });
        return new GroupCounts(
                key.areaCode(),
                key.year().key(),
                key.dimension(),
                coarsened,
                newest.stream().map(CountRelease::areaCode).sorted().toList(),
                missing,
                newest.isEmpty() ? List.of() : counts);
    }

    /** A category as it was released, or the codes that make it up. */
    private static Stream<ProtectedCount> parts(Map<String, ProtectedCount> cells, String code, List<String> made) {
        ProtectedCount whole = cells.get(code);
        return whole == null ? made.stream().map(cells::get) : Stream.of(whole);
    }
}
