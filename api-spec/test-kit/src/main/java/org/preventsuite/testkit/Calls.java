package org.preventsuite.testkit;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests with a real token, every answer held against the contract. */
public final class Calls {
    private static final ContractFilter CONTRACT = new ContractFilter();

    private Calls() {}

    /** A request with these scopes (space separated) for these areas. */
    public static RequestSpecification as(String scopes, String... areas) {
        return withToken(TestIssuer.token(scopes, areas));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(CONTRACT).urlEncodingEnabled(false);
    }

    /** A creating request: JSON, with an Idempotency-Key of its own. */
    public static RequestSpecification creating(String scopes, String area, Object body) {
        return as(scopes, area)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
    }

    /** A changing request: a merge patch on that version. */
    public static RequestSpecification patching(String scopes, String area, String etag, Object body) {
        return as(scopes, area)
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(body);
    }
}
