package org.preventsuite.referrals.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.referrals.route.Routes.SCOPES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.route.Routes;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ImportResourceTest {
    private static final String IMPORTS = "/v1/imports";
    private static final String ROUTES = "/v1/referral-routes";
    private static final String HEADINGS =
            "Reference,Title,Route code,Audiences,Entry point kind,Entry point,Destination,Status,Acting body,Does,"
                    + "Expected working days,Hand over to,Remarks\n";
    private static final String FORM = """
        R-1,Referral form,nrf-police,staff; schools,form,https://www.council.example.gov.uk/prevent,Channel,active,\
        Referring service,Fills in the form,1,Police Prevent team,
        ,,,,,,,,Police Prevent team,"Checks the concern, and decides",5,,seen
        """;
    private static final String NUMBER = "R-2,The police on 101,phone-101,public,telephone,101,Police,,,,,,\n";
    private static final String TABLE = HEADINGS + FORM + "\n" + NUMBER;
    private static final String WITH_A_FAULT = HEADINGS + NUMBER
            + "R-3,Lead,via-dsl,staff,,,Channel,,Lead,Rings,1,,\n,,,,,,,,Lead,Ring 07700 900123,1,,\n";

    private final String council = Councils.fresh();
    private final Routes routes = new Routes(council);

    @Test
    void a_preview_stores_nothing_and_applying_it_stores_exactly_what_it_showed() {
        String address = imported("plan", TABLE);
        read(address)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("previewed"))
                .body("counts.rows", equalTo(4))
                .body("counts.created", equalTo(2))
                .body("counts.continued", equalTo(1))
                .body("counts.skipped", equalTo(1))
                .body("columns.heading", hasSize(13))
                .body("columns[12].field", nullValue())
                .body("appliedAt", nullValue());
        Calls.as(SCOPES, council)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        assertThat(titles()).isEmpty();
        read("/v1/changes").body("items", empty());

        apply(address, 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("applied"))
                .body("appliedAt", notNullValue());
        assertThat(titles()).containsExactly("Referral form", "The police on 101");
        read(address + "/rows").body("items.outcome", contains("created", "continued", "skipped", "created"));
        List<String> ids = read(ROUTES).extract().path("items.id");
        read(address + "/rows?outcome=created").body("items.routeId", equalTo(ids));
        read(ROUTES + "/" + ids.get(0))
                .body("audiences", contains("staff", "schools"))
                .body("steps.order", contains(1, 2))
                .body("steps.does", contains("Fills in the form", "Checks the concern, and decides"))
                .body("steps.expectedWorkingDays", contains(1, 5))
                .body("steps[0].handOverTo", equalTo("Police Prevent team"))
                .body("entryPoint.kind", equalTo("form"))
                .body("status", equalTo("active"))
                .body("visibility", equalTo("internal"))
                .body("externalId.scheme", equalTo("reference"))
                .body("externalId.value", equalTo("R-1"));
        read(ROUTES + "/" + ids.get(1)).body("steps", empty()).body("status", equalTo("draft"));
        read("/v1/changes").body("items.resourceType", contains("referral-route", "referral-route"));
        read("/v1/audit-entries?resourceType=import")
                .body("items.action", contains("import.applied", "import.created"));
    }

    @Test
    void a_preview_is_not_applied_to_routes_that_have_changed_since() {
        String address = imported("plan", TABLE);
        String other = routes.created(Map.of());
        refused(apply(address, 1), 422, "preview-out-of-date");
        String second = imported("plan", TABLE);
        routes.change(other, 1, Map.of("title", "Another")).then().statusCode(200);
        refused(apply(second, 1), 422, "preview-out-of-date");
        assertThat(titles()).containsExactly("Another");
    }

    @Test
    void an_import_is_applied_once_on_the_version_that_was_read() {
        String address = imported("plan", TABLE);
        refused(apply(address, 2), 412, "precondition-failed").body("currentVersion", equalTo(1));
        apply(address, 1).then().statusCode(200);
        refused(apply(address, 2), 409, "import-already-applied");
        refused(apply(imported("atomic", WITH_A_FAULT), 1), 409, "import-already-applied");
    }

    @Test
    void all_routes_or_none_are_stored_in_atomic_mode_and_the_good_ones_in_per_row_mode() {
        String none = imported("atomic", WITH_A_FAULT);
        read(none).body("status", equalTo("rejected")).body("counts.rejected", equalTo(1));
        assertThat(titles()).isEmpty();
        read(none + "/rows").body("items.routeId", everyItem(nullValue()));

        String good = imported("per-row", WITH_A_FAULT);
        read(good).body("status", equalTo("applied"));
        assertThat(titles()).containsExactly("The police on 101");
        read(good + "/rows?outcome=rejected")
                .body("items.rowNumber", contains(4))
                .body("items.reference", contains("R-3"))
                .body("items.reason", contains("personal-contact-point"))
                .body("items.column", contains("Does"))
                .body("items.detail", everyItem(not(containsString("07700"))));
        read(good + "/rows?outcome=skipped").body("items.reason", contains("route-rejected"));
    }

    @Test
    void what_is_stored_so_already_makes_no_version_and_what_differs_is_replaced_whole() {
        read(imported("atomic", TABLE)).body("counts.created", equalTo(2));
        String end = read("/v1/changes").extract().path("links.next");
        read(imported("atomic", TABLE)).body("counts.unchanged", equalTo(2)).body("counts.updated", equalTo(0));
        read("/v1/changes" + end).body("items", empty());

        String route = ROUTES + "/" + read(ROUTES).extract().<String>path("items[0].id");
        routes.change(route, 1, Map.of("visibility", "public", "source", "Plan of 2023"))
                .then()
                .statusCode(200);
        read(imported("atomic", TABLE.replace("Checks the concern", "Looks at the concern")))
                .body("counts.updated", equalTo(1))
                .body("counts.unchanged", equalTo(1));
        read(route)
                .header("ETag", "\"v3\"")
                .body("steps[1].does", equalTo("Looks at the concern, and decides"))
                .body("visibility", equalTo("public"))
                .body("source", nullValue());
    }

    @Test
    void every_fault_is_told_with_its_row_and_heading() {
        faulty("R-1,Title,by-owl,staff,,,Police,,,,,,\n", "not-in-list", "Route code");
        faulty("R-1,,phone-101,staff,,,Police,,,,,,\n", "required", "Title");
        faulty("R-1,Title,phone-101,Staff!,,,Police,,,,,,\n", "wrong-form", "Audiences");
        faulty("R-1,Title,phone-101,staff,,Desk,Police,,,,,,\n", "required", "Entry point kind");
        faulty("R-1,Title,phone-101,staff,telephone,Desk,Police,,,,,,\n", "not-a-number", "Entry point");
        faulty("R-1,Title,phone-101,staff,,,Police,,Police,Rings,soon,,\n", "wrong-type", "Expected working days");
        faulty("R-1,Title,phone-101,staff,,,Police,,First Last,Rings,1,,\n", "person-like-post", "Acting body");
        faulty(",Title,phone-101,staff,,,Police,,,,,,\n", "required", "Reference");
        faulty(NUMBER + FORM + NUMBER, "repeated", "Reference");
        faulty(
                "R-1,Title,phone-101,staff,,,Police,,Police,Rings,1,,\nR-1,Other,,,,,,,Police,Writes,1,,\n",
                "differs-above",
                "Title");
        imported("atomic", HEADINGS + FORM);
        faulty(FORM.replace(",active,", ",draft,"), "illegal-transition", "Status");
    }

    @Test
    void a_table_that_is_none_is_refused_whole() {
        refused(send("atomic", "Reference,Title\nR-1,Form\n"), 422, "table-not-understood");
        refused(send("atomic", HEADINGS + "\"R-1"), 422, "table-not-understood");
        refused(send("atomic", HEADINGS + "\n,,\n"), 422, "nothing-to-import");
        refused(send("atomic", HEADINGS + ",".repeat(20_000)), 413, "content-too-large");
        byte[] old = TABLE.replace("Referral form", "Referral \u2013 form").getBytes(Charset.forName("windows-1252"));
        refused(post("&mode=atomic", old), 400, "malformed-request").body("errors.code", contains("wrong-encoding"));
        post("&mode=atomic&encoding=windows-1252", old).then().statusCode(201);
        assertThat(titles()).contains("Referral \u2013 form");
        read(imported("atomic", "\uFEFF" + TABLE)).body("counts.updated", equalTo(1));
    }

    @Test
    void an_import_is_its_councils_own_and_its_county_may_only_look() {
        String address = imported("plan", TABLE);
        String stranger = Councils.fresh();
        for (String part : List.of("", "/rows")) {
            Calls.as(SCOPES, stranger).get(address + part).then().statusCode(404);
        }
        refused(Calls.as(SCOPES, stranger).header("If-Match", "\"v1\"").post(address + "/apply"), 404, "not-found");
        refused(
                Calls.as(SCOPES, stranger)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("text/csv")
                        .body(TABLE)
                        .post(IMPORTS + "?kind=routes&mode=plan&areaCode=" + council),
                403,
                "area-not-yours");
        refused(Calls.as(SCOPES, stranger).get(IMPORTS + "?areaCode=" + council), 403, "area-not-yours");
        String second = imported("plan", TABLE);
        read(IMPORTS + "?areaCode=" + council).body("items.id", contains(id(second), id(address)));

        String tamworths = Calls.as(SCOPES, "E07000199")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(TABLE)
                .post(IMPORTS + "?kind=routes&mode=plan&areaCode=E07000199")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Calls.as(SCOPES, "E10000028").get(tamworths).then().statusCode(200);
        refused(
                Calls.as(SCOPES, "E10000028").header("If-Match", "\"v1\"").post(tamworths + "/apply"),
                403,
                "area-not-yours");
    }

    @Test
    void the_same_key_imports_once_and_a_request_still_at_work_is_not_done_again() throws SQLException {
        String key = "import-" + council;
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement lock = beside.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "system-under-test " + key);
            lock.execute();
            refused(underKey(key), 409, "request-in-progress");
        }
        underKey(key).then().statusCode(201);
        underKey(key).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(titles()).hasSize(2);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Response underKey(String key) {
        return Calls.as(SCOPES, council)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(TABLE)
                .post(IMPORTS + "?kind=routes&mode=atomic&areaCode=" + council);
    }

    private void faulty(String rows, String reason, String column) {
        String address = imported("plan", HEADINGS + rows);
        read(address + "/rows?outcome=rejected")
                .body("items.reason", contains(reason))
                .body("items.column", contains(column));
    }

    private String imported(String mode, String table) {
        return send(mode, table).then().statusCode(201).extract().header("Location");
    }

    private Response send(String mode, String table) {
        return post("&mode=" + mode, table.getBytes(StandardCharsets.UTF_8));
    }

    private Response post(String query, byte[] table) {
        return Calls.as(SCOPES, council)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(table)
                .post(IMPORTS + "?kind=routes&areaCode=" + council + query);
    }

    private Response apply(String address, int version) {
        return Calls.as(SCOPES, council)
                .header("If-Match", "\"v" + version + "\"")
                .post(address + "/apply");
    }

    private ValidatableResponse read(String address) {
        return Calls.as(SCOPES, council).get(address).then().statusCode(200);
    }

    private List<String> titles() {
        return read(ROUTES).extract().path("items.title");
    }

    private static ValidatableResponse refused(Response answer, int status, String slug) {
        return answer.then().statusCode(status).body("type", endsWith(":" + slug));
    }
}
