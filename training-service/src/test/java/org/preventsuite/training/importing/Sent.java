package org.preventsuite.training.importing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.preventsuite.testkit.Calls;
import org.preventsuite.training.Given;

/** Tables and statements on their way to a council's imports. */
record Sent(String area) {
    static final String ALL = "/v1/imports";
    static final String CSV = "text/csv";
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";

    RequestSpecification request(String type, String body) {
        return request(type, body.getBytes(StandardCharsets.UTF_8));
    }

    RequestSpecification request(String type, byte[] body) {
        return Calls.as(Given.SCOPES, area)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(body);
    }

    ValidatableResponse attendance(String mode, String... rows) {
        return csv("attendance", mode, String.join("\n", rows));
    }

    ValidatableResponse csv(String kind, String mode, String table) {
        return csv(kind, mode, table.getBytes(StandardCharsets.UTF_8));
    }

    ValidatableResponse csv(String kind, String mode, byte[] table) {
        return request(CSV, table).post(ALL + "?kind=" + kind + "&mode=" + mode).then();
    }

    ValidatableResponse statements(String type, String mode, String body) {
        return request(type, body).post(ALL + "?kind=completions&mode=" + mode).then();
    }

    ValidatableResponse rows(ValidatableResponse made) {
        return Given.read(address(made) + "/rows", area).statusCode(200);
    }

    ValidatableResponse applied(ValidatableResponse made, String etag) {
        return Calls.as(Given.SCOPES, area)
                .header("If-Match", etag)
                .post(address(made) + "/apply")
                .then();
    }

    static String address(ValidatableResponse made) {
        return ALL + "/" + made.statusCode(201).extract().path("id");
    }

    ValidatableResponse sessions() {
        return Given.read("/v1/sessions", area);
    }
}
