package org.preventsuite.plans.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.SCOPES;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Areas begin after 2011 here, where they do not stand among the shipped ones. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AreaImportTest {
    private static final String KEEPER = "E92000001";
    private static final String AREAS = "/v1/areas/";

    private final String county = Councils.fresh();
    private final String district = Councils.fresh();
    private final String unitary = Councils.fresh();
    private final String table = """
        Code,Name,Kind,Parents,Valid from,Valid to,Predecessors,Successors
        %1$s,North county,county,,2019-04-01,2023-03-31,,%3$s
        %2$s,North district,district,%1$s,2019-04-01,2023-03-31,,
        %3$s,North,unitary,E12000001,2023-04-01,,%1$s %2$s,
        """.formatted(county, district, unitary);

    private static Response send(String authority, String mode, String table) {
        return Calls.as(SCOPES, authority)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(table)
                .post("/v1/imports?kind=areas&mode=" + mode);
    }

    private static Response read(String address) {
        return Calls.as(SCOPES, KEEPER).get(address);
    }

    private static String imported(String mode, String table) {
        return send(KEEPER, mode, table).then().statusCode(201).extract().header("Location");
    }

    private static Response apply(String address) {
        return Calls.as(SCOPES, KEEPER).header("If-Match", "\"v1\"").post(address + "/apply");
    }

    /** The rows of an import that rejects at least one. */
    private static Response rows(String table) {
        return read(imported("per-row", table) + "/rows?limit=500");
    }

    @Test
    void a_reorganisation_comes_in_with_its_successions() {
        read(imported("atomic", table))
                .then()
                .statusCode(200)
                .body("kind", equalTo("areas"))
                .body("planId", nullValue())
                .body("areaCode", equalTo(KEEPER))
                .body("status", equalTo("applied"))
                .body("counts.rows", equalTo(4))
                .body("counts.created", equalTo(3))
                .body("counts.skipped", equalTo(1))
                .body("columns.field", hasItem("valid-from"));
        read(AREAS + unitary)
                .then()
                .header("ETag", "\"v1\"")
                .body("name", equalTo("North"))
                .body("predecessors", containsInAnyOrder(county, district))
                .body("successors", empty())
                .body("parents.kind", contains("region"))
                .body("validTo", nullValue());
        read(AREAS + district)
                .then()
                .body("validTo", equalTo("2023-03-31"))
                .body("successors", contains(unitary))
                .body("parents.areaCode", contains(county));
        read("/v1/areas?name=North&effectiveOn=2023-03-31&parentCode=" + county)
                .then()
                .body("items.areaCode", contains(district));
        read("/v1/areas?effectiveOn=2023-04-01&parentCode=" + county).then().body("items", empty());
    }

    @Test
    void a_council_that_came_in_has_a_report_of_its_own() {
        imported("atomic", table);
        Calls.as(SCOPES, unitary)
                .get("/v1/compliance-reports/" + unitary + "/FY2024-25")
                .then()
                .statusCode(200)
                .body("areaName", equalTo("North"));
    }

    @Test
    void a_preview_stores_nothing_until_it_is_applied_to_the_areas_it_was_made_for() {
        String preview = imported("plan", table);
        read(AREAS + unitary).then().statusCode(404);
        read(preview + "/rows").then().body("items.reference", contains(null, county, district, unitary));
        imported("atomic", "code,name,kind,valid from\n" + Councils.fresh() + ",Elsewhere,district,2024-04-01\n");
        refused(apply(preview), 422, "preview-out-of-date");
        String second = imported("plan", table);
        apply(second).then().statusCode(200).body("status", equalTo("applied"));
        read(AREAS + unitary).then().statusCode(200);
        refused(
                Calls.as(SCOPES, KEEPER).header("If-Match", "\"v2\"").post(second + "/apply"),
                409,
                "import-already-applied");
    }

    @Test
    void a_table_sent_again_changes_nothing_and_a_blank_cell_leaves_what_is_there() {
        imported("atomic", table);
        read(imported("atomic", table)).then().body("counts.unchanged", equalTo(3));
        read(AREAS + unitary).then().header("ETag", "\"v1\"");
        read(imported("atomic", "code,planned last day\n" + unitary + ",2028-03-31\n"))
                .then()
                .body("counts.updated", equalTo(1));
        read(AREAS + unitary)
                .then()
                .header("ETag", "\"v2\"")
                .body("name", equalTo("North"))
                .body("plannedLastDay", equalTo("2028-03-31"))
                .body("validTo", nullValue())
                .body("parents.kind", contains("region"));
    }

    @Test
    void an_area_that_another_names_as_its_successor_gets_a_version_of_its_own() {
        imported("atomic", table);
        String later = Councils.fresh();
        imported(
                "atomic",
                "code,name,kind,valid from,predecessors\n" + later + ",Later,unitary,2026-04-01," + unitary + "\n");
        read(AREAS + unitary).then().header("ETag", "\"v2\"").body("successors", contains(later));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "X1 , North , county , 2020-01-01 ,- ,- | code | not-a-code",
                "W1 ,- , county , 2020-01-01 ,- ,- | name | required",
                "W1 , North ,- , 2020-01-01 ,- ,- | kind | required",
                "W1 , North , county ,- ,- ,- | validFrom | required",
                "W1 , North , parish , 2020-01-01 ,- ,- | kind | unknown-kind",
                "W1 , North , county , 1st January ,- ,- | validFrom | not-a-date",
                "W1 , North , county , 2020-01-01 , 2019-12-31 ,- | validTo | before-start",
                "W1 , North , county , 2020-01-01 ,- , W09999990 | predecessors | unknown-area",
                "W1 , North , county , 2011-01-01 ,- , E06000004 | predecessors | not-later",
                "W1 , North , county , 2020-01-01 ,- , Stockton | predecessors | not-a-code",
                "E06000004 , Stockton-on-Tees , district , 2011-01-01 ,- ,- | kind | kind-changed"
            })
    void what_cannot_be_an_area_is_rejected_with_its_column(String row, String column, String reason) {
        String cells = row.replace("W1", county)
                .replaceAll(" *, *", ",")
                .replace("-,", ",")
                .replaceAll("-$", "");
        rows("code,name,kind,valid from,valid to,predecessors\n" + cells + "\n")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("skipped", "rejected"))
                .body("items[1].column", equalTo(column))
                .body("items[1].reason", equalTo(reason));
    }

    @Test
    void a_row_that_leans_on_a_rejected_one_falls_with_it() {
        String child = Councils.fresh();
        rows("""
            code,name,kind,parents,valid from
            %1$s,North,parish,,2020-01-01
            %2$s,District,district,%1$s,2020-01-01
            %2$s,Again,district,,2020-01-01
            %3$s,Region,region,%3$s,2020-01-01
            %4$s,Partnership,community-safety-partnership,%2$s,2020-01-01
            """.formatted(county, district, unitary, child))
                .then()
                .body(
                        "items.reason",
                        contains("header", "unknown-kind", "unknown-area", "repeated", "same-kind", "unknown-area"));
        for (String code : List.of(district, child)) {
            read(AREAS + code).then().statusCode(404);
        }
    }

    @Test
    void what_stands_around_the_table_is_skipped_and_a_name_too_long_is_rejected() {
        rows("About areas\n\ncode,name,kind,valid from\n%s,%s,county,2020-01-01\n".formatted(county, "x".repeat(121)))
                .then()
                .body("items.reason", contains("prose", "blank", "header", "too-long"))
                .body("items[3].column", equalTo("name"));
    }

    @Test
    void only_the_keeper_of_the_areas_imports_them_or_sees_their_imports() {
        for (String other : List.of("E06000004", "E23000013", "W92000004")) {
            refused(send(other, "atomic", table), 403, "area-not-yours");
        }
        String address = imported("plan", table);
        refused(Calls.as(SCOPES, "E06000004").get(address), 404, "not-found");
        refused(Calls.as(SCOPES, "E06000004").header("If-Match", "\"v1\"").post(address + "/apply"), 404, "not-found");
        refused(
                Calls.as("plans:read", KEEPER)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("text/csv")
                        .body(table)
                        .post("/v1/imports?kind=areas&mode=plan"),
                403,
                "forbidden");
    }

    @Test
    void a_table_that_holds_no_areas_is_refused_as_a_whole() {
        refused(send(KEEPER, "plan", "name,kind\nNorth,county\n"), 422, "table-not-understood");
        refused(send(KEEPER, "plan", "code,name\n,\n"), 422, "nothing-to-import");
        Council council = Council.fresh();
        String plan = council.newPlan(Map.of());
        refused(
                        Calls.as(SCOPES, council.code(), KEEPER)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .contentType("text/csv")
                                .body(table)
                                .post("/v1/imports?kind=areas&mode=plan&planId=" + plan),
                        422,
                        "invalid-content")
                .body("errors.parameter", contains("planId"));
        refused(
                        Calls.as(SCOPES, council.code())
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .contentType("text/csv")
                                .body("Ref,Action\n1,Train\n")
                                .post("/v1/imports?kind=actions&mode=plan"),
                        422,
                        "unknown-plan")
                .body("errors.parameter", contains("planId"));
    }

    @Test
    void staffordshires_councils_are_planned_to_end_and_have_not_ended() {
        for (String code : List.of("E10000028", "E06000021", "E07000192", "E07000199")) {
            read(AREAS + code)
                    .then()
                    .body("plannedLastDay", equalTo("2028-03-31"))
                    .body("validTo", nullValue());
        }
        read(AREAS + "E06000004").then().body("plannedLastDay", nullValue());
        read("/v1/areas?parentCode=E10000028&effectiveOn=2028-04-01")
                .then()
                .body("items.areaCode", hasItem("E07000199"));
    }
}
