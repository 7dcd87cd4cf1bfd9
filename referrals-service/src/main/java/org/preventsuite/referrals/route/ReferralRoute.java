package org.preventsuite.referrals.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.referrals.ReferralsProblem;

/** How a concern is passed on in one authority. The referral itself is never here. */
@Entity
@Table(name = "referral_route")
public class ReferralRoute extends Aggregate {
    private String title;

    @Enumerated(EnumType.STRING)
    private RouteStatus status;

    @Enumerated(EnumType.STRING)
    private RouteVisibility visibility;

    @JdbcTypeCode(SqlTypes.JSON)
    private RouteDescription description;

    @Column(name = "last_confirmed_on")
    private @Nullable LocalDate lastConfirmedOn;

    @Column(name = "confirmation_due_on")
    private @Nullable LocalDate confirmationDueOn;

    protected ReferralRoute() {} // JPA

    ReferralRoute(NewReferralRoute wanted, Clock clock) {
        super(wanted.areaCode(), clock);
        status = wanted.status();
        take(wanted);
    }

    /** Becomes what the caller wants, if its status can. */
    void become(NewReferralRoute wanted, Clock clock) {
        if (!status.canBecome(wanted.status())) {
            throw ReferralsProblem.ILLEGAL_TRANSITION.because("A route that is " + status.wire() + " cannot become "
                    + wanted.status().wire() + ".");
        }
        status = wanted.status();
        take(wanted);
        touch(clock);
    }

    /** Takes over the newest confirmation; an older one that is handed in late is a change too, but moves no date. */
    void confirmed(LocalDate on, LocalDate nextDueOn, Clock clock) {
        if (lastConfirmedOn == null || !on.isBefore(lastConfirmedOn)) {
            lastConfirmedOn = on;
            confirmationDueOn = nextDueOn;
        }
        touch(clock);
    }

    private void take(NewReferralRoute wanted) {
        title = wanted.title();
        visibility = wanted.visibility();
        description = wanted.description();
        name(wanted.externalId());
    }

    public String title() {
        return title;
    }

    RouteStatus status() {
        return status;
    }

    RouteVisibility visibility() {
        return visibility;
    }

    public RouteDescription description() {
        return description;
    }

    public @Nullable LocalDate lastConfirmedOn() {
        return lastConfirmedOn;
    }

    public @Nullable LocalDate confirmationDueOn() {
        return confirmationDueOn;
    }
}
