package org.preventsuite.plans.groupreport;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contract schema: GroupReportMember.
 *
 * @param owedByCode the member itself, or the area that follows it and owes or signed its return
 */
record Member(
        String areaCode,
        String areaName,
        MemberState state,
        @Nullable String owedByCode,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate receivedOn,
        @Nullable Boolean nil,
        @Nullable UUID returnId) {

    static Member of(Answer answer) {
        var owed = answer.owed();
        var returned = answer.returned();
        return new Member(
                answer.areaCode(),
                answer.areaName(),
                answer.state(),
                owed == null ? null : owed.areaCode(),
                owed == null ? null : owed.dueOn(),
                owed == null ? null : owed.receivedOn(),
                returned == null ? null : returned.nil(),
                returned == null ? null : returned.id());
    }
}
