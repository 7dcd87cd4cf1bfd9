package org.preventsuite.plans.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.timescale.PartialDate;

/** A membership as it is stored, with the days its partial dates span. */
@Embeddable
class Seat {
    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    @Column(name = "body_id")
    private @Nullable UUID bodyId;

    private @Nullable String post;

    @Column(name = "start_date")
    private @Nullable String start;

    @Column(name = "end_date")
    private @Nullable String end;

    @Column(name = "first_day")
    private @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    protected Seat() {} // JPA

    /**
     * Takes a membership over.
     *
     * @param pointer where the request has it
     */
    Seat(Membership membership, String pointer) {
        role = membership.role();
        bodyId = membership.bodyId();
        post = membership.post();
        start = membership.start();
        end = membership.end();
        firstDay = start == null ? null : date(pointer + "/start", start).firstDay();
        lastDay = end == null ? null : date(pointer + "/end", end).lastDay();
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw CommonProblem.INVALID_CONTENT.at(
                    pointer + "/end", "before-start", "The membership ends before it starts.");
        }
    }

    private static PartialDate date(String pointer, String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.INVALID_CONTENT.at(pointer, "no-such-date", "The calendar has no such date.");
        }
    }

    Membership membership() {
        return new Membership(role, bodyId, post, start, end);
    }
}
