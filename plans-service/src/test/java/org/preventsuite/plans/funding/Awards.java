package org.preventsuite.plans.funding;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.preventsuite.plans.Council;

/** The awards of a council as its own system tells them: £131,000 for 2010-11 unless said otherwise. */
record Awards(Council council) {
    static final String AWARDS = "/v1/funding-awards";

    static Map<String, Object> pounds(String amount) {
        return Map.of("amount", amount, "currency", "GBP");
    }

    Map<String, Object> body(Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "areaCode",
                council.code(),
                "title",
                "Pathfinder funding",
                "amount",
                pounds("131000.00"),
                "periodId",
                "FY2010-11",
                "ringFenced",
                true));
        body.putAll(instead);
        return body;
    }

    Response add(Map<String, ?> instead) {
        return council.create(AWARDS, body(instead));
    }

    /** The address of a new award. */
    String added(Map<String, ?> instead) {
        return add(instead).then().statusCode(201).extract().header("Location");
    }
}
