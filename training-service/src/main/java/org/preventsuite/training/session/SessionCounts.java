package org.preventsuite.training.session;

import jakarta.inject.Singleton;
import java.util.List;
import org.preventsuite.training.statement.AudienceCount;
import org.preventsuite.training.statement.PeriodKey;
import org.preventsuite.training.statement.SourceCount;
import org.preventsuite.training.statement.StatedCount;

/** What other features may ask about sessions. */
@Singleton
public class SessionCounts {
    private final SessionRepository sessions;

    SessionCounts(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** Every number of every session of the area. */
    public List<StatedCount> ofArea(String areaCode) {
        return sessions.counts(areaCode);
    }

    /** What the sessions held within the period say of each audience on each basis. */
    public List<AudienceCount> within(String areaCode, PeriodKey period) {
        return sessions.counts(areaCode, period.start(), period.end());
    }

    /** How many sessions held within the period there are on each basis. */
    public List<SourceCount> sessions(String areaCode, PeriodKey period) {
        return sessions.held(areaCode, period.start(), period.end());
    }
}
