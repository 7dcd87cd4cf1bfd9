package org.preventsuite.referrals.attacker;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.TestIssuer;

/** One token for each area, as systems keep theirs for a while. */
final class Tokens {
    private static final String SCOPES = "counts:write counts:release releases:read changes:read";

    private final Map<String, String> tokens = new HashMap<>();

    RequestSpecification as(String area) {
        return Calls.withToken(tokens.computeIfAbsent(area, one -> TestIssuer.token(SCOPES, one)));
    }
}
