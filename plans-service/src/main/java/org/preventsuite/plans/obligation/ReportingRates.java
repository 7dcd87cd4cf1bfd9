package org.preventsuite.plans.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Contract schema: ReportingRates. How a group answered for a period, counted from what its members owe. */
record ReportingRates(String groupCode, String periodId, LocalDate asAt, List<KindRates> kinds) {

    /** Contract schema: KindRates. */
    record KindRates(
            String kind,
            String setByCode,
            int expected,
            int received,
            int onTime,
            int late,
            int nil,
            int missing,
            int open,
            int passedOn,
            ReportingRate receivedRate,
            ReportingRate onTimeRate) {
        static KindRates of(Asked asked, List<Obligation> owed, LocalDate day) {
            Map<ObligationState, Long> counts =
                    owed.stream().collect(Collectors.groupingBy(o -> o.state(day), Collectors.counting()));
            int onTime = count(counts, ObligationState.ON_TIME);
            int late = count(counts, ObligationState.LATE);
            int missing = count(counts, ObligationState.MISSING);
            int open = count(counts, ObligationState.OPEN);
            int received = onTime + late;
            int expected = received + missing + open;
            return new KindRates(
                    asked.kind(),
                    asked.setByCode(),
                    expected,
                    received,
                    onTime,
                    late,
                    (int) owed.stream()
                            .filter(obligation -> obligation.isNilBy(day))
                            .count(),
                    missing,
                    open,
                    count(counts, ObligationState.PASSED_ON),
                    ReportingRate.of(received, expected),
                    ReportingRate.of(onTime, expected));
        }

        private static int count(Map<ObligationState, Long> counts, ObligationState state) {
            return counts.getOrDefault(state, 0L).intValue();
        }
    }

    static ReportingRates of(String groupCode, String periodId, LocalDate day, List<Obligation> owed) {
        Map<Asked, List<Obligation>> byKind = owed.stream()
                .collect(Collectors.groupingBy(Asked::of, () -> new TreeMap<>(Asked.ORDER), Collectors.toList()));
        return new ReportingRates(
                groupCode,
                periodId,
                day,
                byKind.entrySet().stream()
                        .map(kind -> KindRates.of(kind.getKey(), kind.getValue(), day))
                        .toList());
    }
}
