package org.preventsuite.plans.obligation;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;

/** What councils owe in the stories, and who asks for it. */
public final class Obligations {
    public static final String SETS = "/v1/obligation-sets";
    public static final String OBLIGATIONS = "/v1/obligations";
    public static final String PERIOD = "FY2024-25";
    public static final String SCOPES = "returns:read returns:write changes:read audit:read";

    private Obligations() {}

    /** The body of an obligation of the area for the year 2024-25, due long ago, with some fields replaced. */
    public static Map<String, Object> body(String areaCode, Map<String, ?> instead) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "areaCode", areaCode,
                "owedBy", "area",
                "kind", "annual-return",
                "title", "Annual Prevent return",
                "periodId", PERIOD,
                "dueOn", "2025-06-30"));
        body.putAll(instead);
        return body;
    }

    /** Asks for a return as that area. */
    public static Response ask(String areaCode, Map<String, ?> instead) {
        return Calls.creating(SCOPES, areaCode, body(areaCode, instead)).post(SETS);
    }

    /** The id of the only obligation of a new set that the council makes for itself. */
    public static String owed(Council council, Map<String, ?> instead) {
        String set =
                ask(council.code(), instead).then().statusCode(201).extract().path("id");
        return read(OBLIGATIONS + "?obligationSetId=" + set, council.code()).path("items[0].id");
    }

    public static Response read(String address, String... areas) {
        return Calls.as(SCOPES, areas).get(address);
    }

    /** A council that exists since that day. */
    public static Council since(String day) {
        Council council = Council.fresh();
        store(
                "insert into area (code, name, kind, valid_from, confidence)"
                        + " values (?, 'Council ' || ?, 'district', ?::date, 'proposed')",
                council.code(),
                council.code(),
                day);
        return council;
    }

    /** Changes the tables as their owner. */
    public static void store(String sql, String... values) {
        try (Connection owner = PostgresResource.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
