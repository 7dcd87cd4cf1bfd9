package org.preventsuite.training.session;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A session as it stands, for those who want to change it. */
public record StoredSession(UUID id, long version, SessionKey key, List<SessionCount> attendance) {
    /** True where storing it under the other key would change nothing but its attendance. */
    public boolean isKeyed(SessionKey other) {
        return key.courseId().equals(other.courseId())
                && Objects.equals(key.heldOn(), other.heldOn())
                && Objects.equals(key.periodId(), other.periodId())
                && (other.host() == null || other.host().equals(key.host()));
    }

    static StoredSession of(TrainingSession session) {
        NewSession now = session.asNew();
        return new StoredSession(
                session.id(),
                session.version(),
                new SessionKey(now.courseId(), now.heldOn(), now.periodId(), now.host(), now.externalId()),
                now.attendance());
    }
}
