package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The part of contract schema ReferralRoute that the picture needs. */
record Route(
        String status,
        @Nullable LocalDate lastConfirmedOn,
        @Nullable LocalDate confirmationDueOn) {

    static Route of(String document) {
        JsonNode route = Documents.read(document);
        return new Route(
                route.path("status").asText(),
                Documents.date(route, "lastConfirmedOn"),
                Documents.date(route, "confirmationDueOn"));
    }

    boolean active() {
        return status.equals("active");
    }

    boolean neverConfirmed() {
        return lastConfirmedOn == null;
    }

    /** The day the next confirmation was due has passed (contract: ConfirmationState). */
    boolean stale(LocalDate today) {
        return lastConfirmedOn != null && confirmationDueOn != null && confirmationDueOn.isBefore(today);
    }
}
