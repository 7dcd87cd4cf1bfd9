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

    /** What the statements for that very period say of each audience on each basis. */
    public List<AudienceCount> of(String areaCode, PeriodKey period) {
        return statements.counts(areaCode, period.text());
    }

    /** How many statements for that very period there are on each basis. */
    public List<SourceCount> statements(String areaCode, PeriodKey period) {
        return statements.stated(areaCode, period.text());
    }
}
