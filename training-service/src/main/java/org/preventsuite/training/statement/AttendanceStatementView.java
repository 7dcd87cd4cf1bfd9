package org.preventsuite.training.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.kit.record.ResourceView;
import org.preventsuite.training.plan.PlanAction;

/**
 * Contract schema: AttendanceStatement.
 *
 * @param difference what the declared total has more than its parts; absent without a declared total
 */
record AttendanceStatementView(
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
        List<AttendanceLine> lines,
        @Nullable Integer declaredTotal,
        @Nullable ExternalId externalId,
        @Nullable String note,
        @Nullable UUID planActionId,
        @Nullable LinkState planActionState,
        @Nullable Instant planActionCheckedAt,
        int partsTotal,
        @Nullable Integer difference,
        int staffTotal,
        int notStaffTotal)
        implements ResourceView {

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
                now.lines(),
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
}
