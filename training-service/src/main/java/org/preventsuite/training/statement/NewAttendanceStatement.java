package org.preventsuite.training.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewAttendanceStatement. */
record NewAttendanceStatement(
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
        @Nullable UUID planActionId) {}
