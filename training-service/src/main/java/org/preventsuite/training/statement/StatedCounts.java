package org.preventsuite.training.statement;

import jakarta.inject.Singleton;
import java.util.List;

/** What other features may ask about attendance statements. */
@Singleton
public class StatedCounts {
    private final AttendanceStatementRepository statements;

    StatedCounts(AttendanceStatementRepository statements) {
        this.statements = statements;
    }

    /** Every count of every statement of the area. */
    public List<StatedCount> ofArea(String areaCode) {
        return statements.lines(areaCode).stream()
                .map(line ->
                        new StatedCount(line.audienceId(), line.courseId(), line.basis(), line.heldOn(), line.count()))
                .toList();
    }
}
