package org.preventsuite.referrals.route;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.preventsuite.testkit.Calls;

/** Routes of one council, as its own system writes them. */
public record Routes(String council) {
    public static final String SCOPES = "releases:read routes:write changes:read audit:read";
    static final String ADDRESS = "/v1/referral-routes";

    /** The body of a route, with some of its fields replaced. */
    Map<String, Object> body(Map<String, Object> instead) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "areaCode", council,
                "title", "Referral form to the police",
                "routeCode", "nrf-police",
                "audiences", List.of("staff", "schools"),
                "steps", List.of(step(1, "Fills in the form"), step(2, "Checks the concern")),
                "destination", "Police Prevent team",
                "status", "active"));
        body.putAll(instead);
        return body;
    }

    static Map<String, Object> step(int order, String does) {
        return Map.of("order", order, "actingBody", "Referring service", "does", does);
    }

    Response create(Map<String, Object> instead) {
        return Calls.creating(SCOPES, council, body(instead)).post(ADDRESS);
    }

    /** The address of a new route. */
    public String created(Map<String, Object> instead) {
        return create(instead).then().statusCode(201).extract().header("Location");
    }

    public Response change(String address, long version, Map<String, Object> patch) {
        return Calls.patching(SCOPES, council, "\"v" + version + "\"", patch).patch(address);
    }

    public Response confirm(String address, Object confirmedOn, Object nextDueOn) {
        return confirm(address, confirmedOn, nextDueOn, "Community Safety Manager");
    }

    Response confirm(String address, Object confirmedOn, Object nextDueOn, String byPost) {
        return Calls.creating(
                        SCOPES,
                        council,
                        Map.of(
                                "confirmedOn", confirmedOn.toString(),
                                "nextDueOn", nextDueOn.toString(),
                                "byPost", byPost))
                .post(address + "/confirmations");
    }

    Response read(String address) {
        return Calls.as(SCOPES, council).get(address);
    }
}
