package org.preventsuite.training.facilitator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contract schema: FacilitatorSummary. How many facilitators of an area are accredited on a day. */
record FacilitatorSummary(String areaCode, LocalDate asAt, long current, long expired, List<PoolStrength> pools) {

    /**
     * Contract schema: PoolStrength.
     *
     * @param nextExpiryOn null where no current accreditation is known to expire
     */
    record PoolStrength(
            UUID poolId,
            String name,
            long current,
            long expired,
            @Nullable LocalDate nextExpiryOn,
            List<AgencyStrength> agencies) {

        static PoolStrength of(FacilitatorPool pool, LocalDate day) {
            List<Accreditation> held = pool.accreditations().stream()
                    .filter(one -> one.hasBegun(day))
                    .toList();
            return new PoolStrength(
                    pool.id(),
                    pool.name(),
                    sum(held, one -> one.isCurrent(day)),
                    sum(held, one -> one.isExpired(day)),
                    held.stream()
                            .filter(one -> one.isCurrent(day) && one.count() > 0)
                            .map(Accreditation::expiresOn)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    agencies(held, day));
        }

        private static List<AgencyStrength> agencies(List<Accreditation> held, LocalDate day) {
            return held.stream()
                    .collect(Collectors.groupingBy(Accreditation::agency, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(agency -> new AgencyStrength(
                            agency.getKey(),
                            sum(agency.getValue(), one -> one.isCurrent(day)),
                            sum(agency.getValue(), one -> one.isExpired(day))))
                    .toList();
        }

        private static long sum(List<Accreditation> held, Predicate<Accreditation> which) {
            return held.stream().filter(which).mapToLong(Accreditation::count).sum();
        }
    }

    /** Contract schema: AgencyStrength. */
    record AgencyStrength(String agency, long current, long expired) {}

    static FacilitatorSummary of(String areaCode, LocalDate day, List<FacilitatorPool> stored) {
        List<PoolStrength> pools =
                stored.stream().map(pool -> PoolStrength.of(pool, day)).toList();
        return new FacilitatorSummary(
                areaCode,
                day,
                pools.stream().mapToLong(PoolStrength::current).sum(),
                pools.stream().mapToLong(PoolStrength::expired).sum(),
                pools);
    }
}
