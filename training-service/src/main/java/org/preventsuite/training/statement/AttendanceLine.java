package org.preventsuite.training.statement;

import java.util.UUID;

/** Contract schemas: AttendanceLine and NewAttendanceLine. The count of one audience. */
record AttendanceLine(UUID audienceId, int count) {}
