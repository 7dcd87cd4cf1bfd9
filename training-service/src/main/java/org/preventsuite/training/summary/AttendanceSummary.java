package org.preventsuite.training.summary;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.audience.ProtectedCount;
import org.preventsuite.training.known.AudienceFacts;
import org.preventsuite.training.known.Knowledge;
import org.preventsuite.training.known.Source;
import org.preventsuite.training.statement.CountBasis;
import org.preventsuite.training.statement.StatedCount;

/**
 * Contract schema: AttendanceSummary. The statements and sessions of an area and period; bases stand beside each other,
 * never added.
 */
record AttendanceSummary(String areaCode, String periodId, Instant asAt, Instant knownAt, List<BasisTotal> bases) {
    private static final Comparator<AudienceTotal> BY_NAME =
            Comparator.comparing(AudienceTotal::name).thenComparing(AudienceTotal::audienceId);

    /**
     * Contract schema: BasisTotal.
     *
     * @param total of the audiences that are shown, as are staff and those who are not
     * @param sessions null for none
     * @param uncounted how often people were invited without a number; null for never
     */
    record BasisTotal(
            CountBasis basis,
            long total,
            long staff,
            long notStaff,
            List<AudienceTotal> audiences,
            long statements,
            @Nullable Long sessions,
            @Nullable Long uncounted) {}

    /** Contract schema: AudienceTotal. Either the count or what stands in its place. */
    record AudienceTotal(
            UUID audienceId,
            String name,
            AudienceKind kind,
            @Nullable Long count,
            @Nullable ProtectedCount protectedCount) {
        static AudienceTotal of(AudienceFacts audience, @Nullable Long count) {
            return new AudienceTotal(
                    audience.id(),
                    audience.name(),
                    audience.kind(),
                    count,
                    count == null ? ProtectedCount.WITHHELD : null);
        }

        long shown() {
            return count == null ? 0 : count;
        }
    }

    static AttendanceSummary of(String areaCode, PeriodKey period, Instant asAt, Knowledge known) {
        List<Source> sources = known.sourcesAt(known.knownAt())
                .filter(source -> source.isOf(period))
                .toList();
        Map<UUID, AudienceFacts> audiences =
                known.audiencesAt(known.knownAt()).stream().collect(Collectors.toMap(AudienceFacts::id, one -> one));
        return new AttendanceSummary(
                areaCode,
                period.text(),
                asAt,
                known.knownAt(),
                Arrays.stream(CountBasis.values())
                        .map(basis -> total(basis, sources, audiences, known.withheld()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable BasisTotal total(
            CountBasis basis, List<Source> all, Map<UUID, AudienceFacts> audiences, Set<UUID> withheld) {
        List<Source> sources =
                all.stream().filter(one -> one.bases().contains(basis)).toList();
        if (sources.isEmpty()) {
            return null;
        }
        Map<UUID, Long> sums = sources.stream()
                .flatMap(Source::stated)
                .filter(one -> one.basis() == basis)
                .collect(Collectors.groupingBy(StatedCount::audienceId, Collectors.summingLong(StatedCount::count)));
        List<AudienceTotal> totals = sums.entrySet().stream()
                .map(one -> AudienceTotal.of(
                        Objects.requireNonNull(audiences.get(one.getKey())),
                        withheld.contains(one.getKey()) ? null : one.getValue()))
                .sorted(BY_NAME)
                .toList();
        long people = sum(totals.stream());
        long staff = sum(totals.stream().filter(one -> one.kind().isStaff()));
        long sessions = sources.stream().filter(Source::isSession).count();
        return new BasisTotal(
                basis,
                people,
                staff,
                people - staff,
                totals,
                sources.size() - sessions,
                orNull(sessions),
                orNull(sources.stream().mapToLong(one -> one.uncounted(basis)).sum()));
    }

    private static long sum(Stream<AudienceTotal> audiences) {
        return audiences.mapToLong(AudienceTotal::shown).sum();
    }

    private static @Nullable Long orNull(long number) {
        return number == 0 ? null : number;
    }
}
