package org.preventsuite.plans.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.preventsuite.plans.timescale.PartialDate;

/** That an action is expected on another day than before, and why. */
@Entity
@Immutable
@Table(name = "re_forecast")
class ReForecast extends JournalEntry {
    @Column(name = "expected_on")
    private String expectedOn;

    private String reason;

    protected ReForecast() {} // JPA

    ReForecast(UUID actionId, NewReForecast wanted, Clock clock) {
        super(actionId, wanted, clock);
        expectedOn = wanted.expectedOn();
        reason = wanted.reason();
    }

    String expectedOn() {
        return expectedOn;
    }

    String reason() {
        return reason;
    }

    @Override
    void mark(Action action, Clock clock) {
        action.reForecast(PartialDate.parse(expectedOn).lastDay(), clock);
    }

    @Override
    String verb() {
        return "re-forecast";
    }
}
