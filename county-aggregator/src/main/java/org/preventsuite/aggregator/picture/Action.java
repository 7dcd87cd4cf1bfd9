package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of contract schema Action that the picture needs. */
record Action(String planId, String status, @Nullable LocalDate overdueAfter, String rating) {
    private static final Set<String> CLOSED = Set.of("complete", "complete-embedded", "no-longer-relevant");
    private static final String NOT_ASSESSED = "not-assessed";

    static Action of(String document) {
        JsonNode action = Documents.read(document);
        return new Action(
                action.path("planId").asText(),
                action.path("status").asText(),
                Documents.date(action, "overdueAfter"),
                action.path("rating").path("value").asText(NOT_ASSESSED));
    }

    /** Open, and its last stated day has passed (contract: overdue). The day itself is still in time. */
    boolean overdue(LocalDate today) {
        return !CLOSED.contains(status) && overdueAfter != null && overdueAfter.isBefore(today);
    }

    /** Without a rating, or rated as not assessed: the blank column of many a plan. */
    boolean unrated() {
        return rating.equals(NOT_ASSESSED);
    }
}
