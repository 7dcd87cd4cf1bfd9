package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.databind.JsonNode;

/** The part of contract schema Plan that the picture needs. */
record Plan(String id, String status) {

    static Plan of(String document) {
        JsonNode plan = Documents.read(document);
        return new Plan(plan.path("id").asText(), plan.path("status").asText());
    }

    /** Neither closed nor withdrawn, as compliance reports count them. */
    boolean current() {
        return !status.equals("closed") && !status.equals("withdrawn");
    }
}
