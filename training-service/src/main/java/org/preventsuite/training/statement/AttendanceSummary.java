package org.preventsuite.training.statement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.preventsuite.training.audience.AudienceKind;

/** Contract schema: AttendanceSummary. The statements of an area and period; bases stand beside each other, never added. */
record AttendanceSummary(String areaCode, String periodId, Instant asAt, List<BasisTotal> bases) {

    /** Contract schema: BasisTotal. */
    record BasisTotal(
            CountBasis basis, long total, long staff, long notStaff, List<AudienceTotal> audiences, long statements) {}

    /** Contract schema: AudienceTotal. */
    record AudienceTotal(UUID audienceId, String name, AudienceKind kind, long count) {}

    /** What all statements on one basis say of one audience. */
    record Part(CountBasis basis, UUID audienceId, String name, AudienceKind kind, long count) {}

    /** How many statements are on one basis. */
    record Stated(CountBasis basis, long statements) {}

    static AttendanceSummary of(String areaCode, String periodId, Instant asAt, List<Stated> stated, List<Part> parts) {
        List<BasisTotal> bases = stated.stream()
                .sorted(Comparator.comparing(Stated::basis))
                .map(one -> total(
                        one,
                        parts.stream().filter(p -> p.basis() == one.basis()).toList()))
                .toList();
        return new AttendanceSummary(areaCode, periodId, asAt, bases);
    }

    private static BasisTotal total(Stated stated, List<Part> parts) {
        long all = parts.stream().mapToLong(Part::count).sum();
        long staff = parts.stream()
                .filter(part -> part.kind().isStaff())
                .mapToLong(Part::count)
                .sum();
        List<AudienceTotal> audiences = parts.stream()
                .map(part -> new AudienceTotal(part.audienceId(), part.name(), part.kind(), part.count()))
                .toList();
        return new BasisTotal(stated.basis(), all, staff, all - staff, audiences, stated.statements());
    }
}
