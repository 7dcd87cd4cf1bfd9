package org.preventsuite.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.ExternalId;

/** Contract schema: NewSession. */
record NewSession(
        String areaCode,
        UUID courseId,
        @Nullable LocalDate heldOn,
        @Nullable String periodId,
        @Nullable String host,
        @Nullable Integer capacity,
        @Nullable String source,
        List<SessionCount> attendance,
        @Nullable ExternalId externalId,
        @Nullable String note,
        @Nullable UUID planActionId) {
    NewSession {
        attendance = List.copyOf(Objects.requireNonNullElse(attendance, List.of()));
    }

    /** On the key's course and day; what the key does not name stays as it is. */
    NewSession with(SessionKey key) {
        return new NewSession(
                areaCode,
                key.courseId(),
                key.heldOn(),
                key.periodId(),
                key.host() == null ? host : key.host(),
                capacity,
                source,
                attendance,
                key.externalId() == null ? externalId : key.externalId(),
                note,
                planActionId);
    }

    NewSession with(List<SessionCount> others) {
        return new NewSession(
                areaCode, courseId, heldOn, periodId, host, capacity, source, others, externalId, note, planActionId);
    }
}
