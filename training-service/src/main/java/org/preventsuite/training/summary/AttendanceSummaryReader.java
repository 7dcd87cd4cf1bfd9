package org.preventsuite.training.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.preventsuite.training.session.SessionCounts;
import org.preventsuite.training.statement.PeriodKey;
import org.preventsuite.training.statement.StatedCounts;

/** Reads what a summary is made of. */
@ApplicationScoped
class AttendanceSummaryReader {
    private final StatedCounts statements;
    private final SessionCounts sessions;

    AttendanceSummaryReader(StatedCounts statements, SessionCounts sessions) {
        this.statements = statements;
        this.sessions = sessions;
    }

    @Transactional
    AttendanceSummary.Sources sources(String areaCode, PeriodKey period) {
        return new AttendanceSummary.Sources(
                Stream.concat(statements.of(areaCode, period).stream(), sessions.within(areaCode, period).stream())
                        .toList(),
                statements.statements(areaCode, period),
                sessions.sessions(areaCode, period));
    }
}
