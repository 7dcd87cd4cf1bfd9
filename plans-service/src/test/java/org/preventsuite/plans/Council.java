package org.preventsuite.plans;

import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;

/** A council as its own system uses the service. */
public record Council(String code) {
    public static final String SCOPES = "plans:read plans:write changes:read audit:read";
    private static final int MOST_LOOKS = 500;
    public static final String PLANS = "/v1/plans";
    public static final String ACTIONS = "/v1/actions";
    public static final String BODIES = "/v1/bodies";
    public static final String GROUPS = "/v1/governance-groups";
    public static final String DECISIONS = "/v1/decisions";

    /** A council that no other test knows. */
    public static Council fresh() {
        return new Council(Councils.fresh());
    }

    /** The body of a draft plan from May 2009 with two sections, with some of its fields replaced. */
    public Map<String, Object> plan(Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "areaCode",
                code,
                "title",
                "Strategic action plan",
                "kind",
                "strategic",
                "period",
                Map.of("start", "2009-05"),
                "sections",
                List.of(
                        Map.of("key", "objective-1", "number", "1", "title", "Challenge the ideology"),
                        Map.of("key", "objective-2", "number", "2", "title", "Support individuals"))));
        body.putAll(instead);
        return body;
    }

    /** The body of a silver group, with some of its fields replaced. */
    public Map<String, Object> group(String name, Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of("areaCode", code, "name", name, "kind", "silver"));
        body.putAll(instead);
        return body;
    }

    /** The id of a new group. */
    public String newGroup(String name) {
        return create(GROUPS, group(name, Map.of()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a version of the plan that is frozen now. */
    public String newVersion(String planId, String label) {
        return create(PLANS + "/" + planId + "/versions", Map.of("label", label))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Creates as one who may approve plans, and no more. */
    public Response approving(String collection, Map<String, ?> body) {
        return Calls.creating("plans:approve", code, body).post(collection);
    }

    public Response create(String collection, Map<String, ?> body) {
        return Calls.creating(SCOPES, code, body).post(collection);
    }

    /** The id of a new plan. */
    public String newPlan(Map<String, ?> instead) {
        return create(PLANS, plan(instead)).then().statusCode(201).extract().path("id");
    }

    /** The id of a new body. */
    public String newBody(String name, String... aliases) {
        Map<String, Object> body =
                Map.of("areaCode", code, "name", name, "kind", "partnership", "aliases", List.of(aliases));
        return create(BODIES, body).then().statusCode(201).extract().path("id");
    }

    /** Asks for a new action that is to be done, with more or other fields. */
    public Response act(String planId, Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of("planId", planId, "text", "Train the officers"));
        body.putAll(instead);
        return create(ACTIONS, body);
    }

    /** The address of a new action. */
    public String newAction(String planId, Map<String, ?> instead) {
        return act(planId, instead).then().statusCode(201).extract().header("Location");
    }

    /** Sends a table for the plan. */
    public Response send(String planId, String mode, String table) {
        return send(planId, mode, "text/csv; charset=utf-8", table.getBytes(StandardCharsets.UTF_8));
    }

    public Response send(String planId, String mode, String type, byte[] table) {
        return Calls.as(SCOPES, code)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(table)
                .post("/v1/imports?kind=actions&planId=" + planId + "&mode=" + mode);
    }

    public Response read(String address) {
        return Calls.as(SCOPES, code).get(address);
    }

    /** Reads what the caller has at that version. */
    public Response readUnless(String address, long version) {
        return Calls.as(SCOPES, code).header("If-None-Match", tag(version)).get(address);
    }

    /** Sends a merge patch, as a map or as JSON. */
    public Response change(String address, long version, Object patch) {
        return Calls.patching(SCOPES, code, tag(version), patch).patch(address);
    }

    public Response delete(String address, long version) {
        return Calls.as(SCOPES, code).header("If-Match", tag(version)).delete(address);
    }

    /** What the feed holds of the council behind a link of the feed; all of it behind the empty link. */
    public Response feed(String from) {
        String address = "/v1/changes" + (from.isEmpty() ? "?limit=500" : from);
        Response page = read(address);
        // The database's own housekeeping may hold a transaction open for a moment, and the feed waits for it.
        for (int again = 0; again < MOST_LOOKS && Boolean.FALSE.equals(page.path("upToDate")); again++) {
            page = read(address);
        }
        return page;
    }

    /** The link behind all that the feed holds now. */
    public String endOfFeed() {
        return feed("").then().statusCode(200).extract().path("links.next");
    }

    public static ValidatableResponse refused(Response answer, int status, String slug) {
        return answer.then().statusCode(status).body("type", endsWith(":" + slug));
    }

    private static String tag(long version) {
        return "\"v" + version + "\"";
    }
}
