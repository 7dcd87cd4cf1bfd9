package org.preventsuite.training;

import io.restassured.response.ValidatableResponse;
import org.preventsuite.testkit.Calls;

/** What a test needs to be there first. */
public final class Given {
    /** All that a council's own system may do here. */
    public static final String SCOPES = "training:read training:write changes:read audit:read";

    private Given() {}

    /** A new audience; answers its id. */
    public static String audience(String area, String name, String kind) {
        return audienceAnswer(area, name, kind).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse audienceAnswer(String area, String name, String kind) {
        return created("/v1/audiences", area, """
            {"areaCode": "%s", "name": "%s", "kind": "%s"}
            """.formatted(area, name, kind));
    }

    /** A new classroom course; answers its id. */
    public static String course(String area, String title) {
        return created("/v1/courses", area, """
            {"areaCode": "%s", "title": "%s", "deliveryMode": "classroom", "countsTowardsCoverage": true}
            """.formatted(area, title))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new course that is only a link sent by e-mail; answers its id. */
    public static String emailedLink(String area) {
        return created("/v1/courses", area, """
            {"areaCode": "%s", "title": "Information link", "deliveryMode": "email-link",
             "countsTowardsCoverage": false}
            """.formatted(area))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new statement for FY2016-17 with one line; answers its id. */
    public static String statement(String area, String basis, String audienceId, int count) {
        return created("/v1/attendance-statements", area, """
            {"areaCode": "%s", "periodId": "FY2016-17", "basis": "%s",
             "lines": [{"audienceId": "%s", "count": %d}]}
            """.formatted(area, basis, audienceId, count))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new session with one count; answers its id. */
    public static String session(
            String area, String courseId, String when, String audienceId, String basis, int count) {
        return created("/v1/sessions", area, """
            {"areaCode": "%s", "courseId": "%s", %s,
             "attendance": [{"audienceId": "%s", "basis": "%s", "count": %d}]}
            """.formatted(area, courseId, when, audienceId, basis, count))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse created(String collection, String area, String body) {
        return Calls.creating(SCOPES, area, body).post(collection).then();
    }

    public static ValidatableResponse read(String address, String area) {
        return Calls.as(SCOPES, area).get(address).then();
    }

    public static ValidatableResponse patched(String address, String area, String etag, String patch) {
        return Calls.patching(SCOPES, area, etag, patch).patch(address).then();
    }

    public static ValidatableResponse stored(String address, String area, String etag, String body) {
        return Calls.as(SCOPES, area)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put(address)
                .then();
    }

    public static ValidatableResponse deleted(String address, String area, String etag) {
        return Calls.as(SCOPES, area).header("If-Match", etag).delete(address).then();
    }
}
