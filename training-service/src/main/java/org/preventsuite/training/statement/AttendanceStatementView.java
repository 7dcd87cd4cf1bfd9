package org.preventsuite.training.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.training.audience.ProtectedCount;
import org.preventsuite.training.audience.Shared;
import org.preventsuite.training.plan.PlanAction;

/**
 * Contract schema: AttendanceStatement.
 *
 * @param partsTotal sum of the lines whose count is shown
 * @param difference what the declared total has more than its parts; absent without a declared total
 * @param staffTotal null, like the others' total, where a count is withheld
 */
public record AttendanceStatementView(
        UUID id,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String areaCode,
        String periodId,
        @Nullable UUID courseId,
        CountBasis basis,
        @Nullable LocalDate asAt,
        @Nullable String source,
        List<Line> lines,
        @Nullable Integer declaredTotal,
        @Nullable ExternalId externalId,
        @Nullable String note,
        @Nullable UUID planActionId,
        @Nullable LinkState planActionState,
        @Nullable Instant planActionCheckedAt,
        int partsTotal,
        @Nullable Integer difference,
        @Nullable Integer staffTotal,
        @Nullable Integer notStaffTotal)
        implements Shared<AttendanceStatementView> {

    /** Contract schema: AttendanceLine. Either the count or what stands in its place. */
    public record Line(
            UUID audienceId,
            @Nullable Integer count,
            @Nullable ProtectedCount protectedCount) {
        int shown() {
            return count == null ? 0 : count;
        }
    }

    static AttendanceStatementView of(AttendanceStatement statement) {
        NewAttendanceStatement now = statement.asNew();
        Integer declared = now.declaredTotal();
        int parts = statement.partsTotal();
        int staff = statement.staffTotal();
        return new AttendanceStatementView(
                statement.id(),
                statement.version(),
                statement.createdAt(),
                statement.updatedAt(),
                statement.areaCode(),
                now.periodId(),
                now.courseId(),
                now.basis(),
                now.asAt(),
                now.source(),
                now.lines().stream()
                        .map(line -> new Line(line.audienceId(), line.count(), null))
                        .toList(),
                declared,
                now.externalId(),
                now.note(),
                now.planActionId(),
                PlanAction.stateOf(statement.planAction()),
                PlanAction.checkedAtOf(statement.planAction()),
                parts,
                declared == null ? null : declared - parts,
                staff,
                parts - staff);
    }

    @Override
    public AttendanceStatementView without(Set<UUID> small) {
        if (lines.stream().noneMatch(line -> small.contains(line.audienceId()))) {
            return this;
        }
        List<Line> seen = lines.stream()
                .map(line -> small.contains(line.audienceId())
                        ? new Line(line.audienceId(), null, ProtectedCount.WITHHELD)
                        : line)
                .toList();
        // What is left of a total without the lines that are seen are those that are not; and notes explain numbers.
        return new AttendanceStatementView(
                id,
                version,
                createdAt,
                updatedAt,
                areaCode,
                periodId,
                courseId,
                basis,
                asAt,
                source,
                seen,
                null,
                externalId,
                null,
                planActionId,
                planActionState,
                planActionCheckedAt,
                seen.stream().mapToInt(Line::shown).sum(),
                null,
                null,
                null);
    }
}
