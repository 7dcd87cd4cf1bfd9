package org.preventsuite.training.summary;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.statement.AudienceCount;
import org.preventsuite.training.statement.CountBasis;
import org.preventsuite.training.statement.SourceCount;

/**
 * Contract schema: AttendanceSummary. The statements and sessions of an area and period; bases stand beside each other,
 * never added.
 */
record AttendanceSummary(String areaCode, String periodId, Instant asAt, List<BasisTotal> bases) {
    private static final Comparator<AudienceTotal> BY_NAME =
            Comparator.comparing(AudienceTotal::name).thenComparing(AudienceTotal::audienceId);

    /**
     * Contract schema: BasisTotal.
     *
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

    /** Contract schema: AudienceTotal. */
    record AudienceTotal(UUID audienceId, String name, AudienceKind kind, long count) {}

    /** Everything that is said, by statements and sessions alike, and how many of each say it. */
    record Sources(List<AudienceCount> counts, List<SourceCount> statements, List<SourceCount> sessions) {
        @Nullable BasisTotal total(CountBasis basis) {
            long statementsRead = read(statements, basis);
            long sessionsRead = read(sessions, basis);
            if (statementsRead + sessionsRead == 0) {
                return null;
            }
            List<AudienceCount> said =
                    counts.stream().filter(one -> one.basis() == basis).toList();
            List<AudienceTotal> audiences = audiences(said);
            long staff = sum(audiences.stream().filter(one -> one.kind().isStaff()));
            long all = sum(audiences.stream());
            return new BasisTotal(
                    basis,
                    all,
                    staff,
                    all - staff,
                    audiences,
                    statementsRead,
                    orNull(sessionsRead),
                    orNull(said.stream().mapToLong(AudienceCount::uncounted).sum()));
        }

        private static long read(List<SourceCount> sources, CountBasis basis) {
            return sources.stream()
                    .filter(one -> one.basis() == basis)
                    .mapToLong(SourceCount::sources)
                    .sum();
        }

        private static long sum(Stream<AudienceTotal> audiences) {
            return audiences.mapToLong(AudienceTotal::count).sum();
        }

        private static @Nullable Long orNull(long number) {
            return number == 0 ? null : number;
        }

        /** One total for each audience that somebody gives a number of, by name. */
        private static List<AudienceTotal> audiences(List<AudienceCount> said) {
            Map<UUID, AudienceTotal> totals = said.stream()
                    .flatMap(Sources::counted)
                    .collect(Collectors.toMap(
                            AudienceTotal::audienceId,
                            one -> one,
                            (a, b) -> new AudienceTotal(a.audienceId(), a.name(), a.kind(), a.count() + b.count())));
            return totals.values().stream().sorted(BY_NAME).toList();
        }

        private static Stream<AudienceTotal> counted(AudienceCount one) {
            Long count = one.count();
            return count == null
                    ? Stream.empty()
                    : Stream.of(new AudienceTotal(one.audienceId(), one.name(), one.kind(), count));
        }
    }

    static AttendanceSummary of(String areaCode, String periodId, Instant asAt, Sources sources) {
        return new AttendanceSummary(
                areaCode,
                periodId,
                asAt,
                Arrays.stream(CountBasis.values())
                        .map(sources::total)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
