package org.preventsuite.referrals.exact;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.preventsuite.testkit.Calls;

/** Exact tables of one council, as its own system puts and reads them. */
public record ExactTables(String council) {
    static final String SCOPES = "counts:write counts:read-exact changes:read audit:read";

    public static String address(String council, String year, String dimension) {
        return "/v1/exact-counts/" + council + "/" + year + "/" + dimension;
    }

    String address() {
        return address(council, "FY2016-17", "concern-group");
    }

    static Map<String, Object> cell(String code, Object count) {
        return Map.of("code", code, "count", count);
    }

    /** A whole table of concern groups. */
    static Map<String, Object> groups(int islamist, int rightWing, int other) {
        return Map.of(
                "counts",
                List.of(
                        cell("grp-other-or-none", other),
                        cell("grp-islamist", islamist),
                        cell("grp-extreme-right-wing", rightWing)));
    }

    Response put(long version, Object body) {
        return put(address(), version, body);
    }

    public Response put(String address, long version, Object body) {
        return Calls.as(SCOPES, council)
                .header("If-Match", "\"v" + version + "\"")
                .contentType("application/json")
                .body(body)
                .put(address);
    }

    Response read(String purpose) {
        return Calls.as(SCOPES, council).header("Purpose", purpose).get(address());
    }
}
