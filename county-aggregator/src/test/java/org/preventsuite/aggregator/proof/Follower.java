package org.preventsuite.aggregator.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A reader of one service's feed that keeps what it is told, and its cursor through any kill. */
final class Follower {
    /** Not in the feed, as the contract says of each: it changes with the day, or with other resources. */
    private static final Set<String> DERIVED_WHEN_READ =
            Set.of("actionCount", "overdue", "overdueAgainstOriginal", "nextDueOn", "derivedRating", "confirmation");

    private final String service;
    private final Client client;
    private final Map<String, JsonNode> rows = new HashMap<>();
    private String next = "?limit=500";

    Follower(String service, Client client) {
        this.service = service;
        this.client = client;
    }

    /** All there is by now, by type and id. */
    Map<String, JsonNode> catchUp() throws InterruptedException {
        while (!readOn()) {
            Thread.sleep(10);
        }
        return Map.copyOf(rows);
    }

    /** One page; whether there is nothing more, now that nobody writes. */
    boolean readOn() throws InterruptedException {
        JsonNode page = client.one(service, "/v1/changes" + next);
        for (JsonNode change : page.path("items")) {
            String row = change.path("resourceType").asText() + " "
                    + change.path("resourceId").asText();
            if (change.path("kind").asText().equals("tombstone")) {
                rows.remove(row);
            } else {
                rows.put(row, change.path("resource"));
            }
        }
        next = page.path("links").path("next").asText();
        return page.path("upToDate").asBoolean();
    }

    /** What a list says, in the form the feed has it. */
    static JsonNode asInTheFeed(String type, JsonNode item) {
        return ((ObjectNode) item).without(type.equals("obligation") ? Set.of("state") : DERIVED_WHEN_READ);
    }
}
