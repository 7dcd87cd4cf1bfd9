package org.preventsuite.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.SCOPES;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ImportResourceTest {
    private static final String TABLE = """
        Ref,Action,Lead,Timescale
        1.1,Train the officers,Silver Group,March 2010
        1.2,Tell the public,Head of Communications,Ongoing
        """;
    private static final String WITH_A_PERSON = TABLE + "1.3,Meet faith groups,Mr Example,Ongoing\n";

    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan() {
        plan = council.newPlan(Map.of());
    }

    private String imported(String mode, String table) {
        return council.send(plan, mode, table).then().statusCode(201).extract().header("Location");
    }

    private Response apply(String address, long version) {
        return Calls.as(SCOPES, council.code())
                .header("If-Match", "\"v" + version + "\"")
                .post(address + "/apply");
    }

    private List<String> references() {
        return council.read(ACTIONS + "?planId=" + plan).path("items.reference");
    }

    @Test
    void a_preview_stores_nothing_and_applying_it_stores_exactly_what_it_showed() {
        String seen = council.endOfFeed();
        String address = imported("plan", TABLE);
        council.read(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("previewed"))
                .body("counts.rows", equalTo(3))
                .body("counts.created", equalTo(2))
                .body("counts.skipped", equalTo(1))
                .body("columns.field", contains("reference", "action", "lead", "timescale"))
                .body("appliedAt", nullValue());
        council.readUnless(address, 1).then().statusCode(304);
        assertThat(references()).isEmpty();
        council.feed(seen).then().body("items", empty());

        apply(address, 1)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("applied"))
                .body("counts.created", equalTo(2))
                .body("appliedAt", notNullValue());
        assertThat(references()).containsExactly("1.1", "1.2");
        council.read(address + "/rows?outcome=created")
                .then()
                .body("items.reference", contains("1.1", "1.2"))
                .body("items.actionId", equalTo(council.read(ACTIONS).path("items.id")));
        council.feed(seen).then().body("items.resourceType", contains("action", "action"));
    }

    @Test
    void a_preview_of_a_plan_that_has_changed_since_is_not_applied() {
        String address = imported("plan", TABLE);
        String action = council.newAction(plan, Map.of("reference", "1.2"));
        refused(apply(address, 1), 422, "preview-out-of-date");
        String second = imported("plan", TABLE);
        council.change(action, 1, Map.of("note", "Changed")).then().statusCode(200);
        refused(apply(second, 1), 422, "preview-out-of-date");
        String third = imported("plan", TABLE);
        council.change(PLANS + "/" + plan, 1, Map.of("title", "Renamed")).then().statusCode(200);
        refused(apply(third, 1), 422, "preview-out-of-date");
        assertThat(references()).containsExactly("1.2");
    }

    @Test
    void an_import_is_applied_once_on_the_version_that_was_read() {
        String address = imported("plan", TABLE);
        refused(apply(address, 2), 412, "precondition-failed").body("currentVersion", equalTo(1));
        apply(address, 1).then().statusCode(200);
        refused(apply(address, 2), 409, "import-already-applied");
        refused(apply(imported("atomic", TABLE), 1), 409, "import-already-applied");
        refused(apply(imported("atomic", WITH_A_PERSON), 1), 409, "import-already-applied");
    }

    @Test
    void all_rows_or_none_are_stored_in_atomic_mode() {
        String address = imported("atomic", WITH_A_PERSON);
        council.read(address)
                .then()
                .body("status", equalTo("rejected"))
                .body("counts.rejected", equalTo(1))
                .body("counts.created", equalTo(2))
                .body("appliedAt", nullValue());
        assertThat(references()).isEmpty();
        council.read(address + "/rows").then().body("items.actionId", everyItem(nullValue()));

        council.read(imported("atomic", TABLE)).then().body("status", equalTo("applied"));
        assertThat(references()).containsExactly("1.1", "1.2");
    }

    @Test
    void every_row_that_can_be_is_stored_in_per_row_mode_and_the_others_are_named() {
        String address = imported("per-row", WITH_A_PERSON);
        council.read(address).then().body("status", equalTo("applied")).body("counts.rejected", equalTo(1));
        assertThat(references()).containsExactly("1.1", "1.2");
        council.read(address + "/rows?outcome=rejected")
                .then()
                .body("items.rowNumber", contains(4))
                .body("items.reason", contains("person-like-lead"))
                .body("items.column", contains("Lead"))
                .body("items.actionId", contains(nullValue()));
    }

    @Test
    void a_table_sent_again_makes_neither_versions_nor_news() {
        imported("atomic", TABLE);
        String seen = council.endOfFeed();
        council.read(imported("atomic", TABLE))
                .then()
                .body("counts.unchanged", equalTo(2))
                .body("counts.created", equalTo(0));
        council.feed(seen).then().body("items", empty());

        council.read(imported("atomic", TABLE.replace("Tell the public", "Tell everybody")))
                .then()
                .body("counts.unchanged", equalTo(1))
                .body("counts.updated", equalTo(1));
        council.feed(seen)
                .then()
                .body("items.resource.text", contains("Tell everybody"))
                .body("items.version", contains(2));
    }

    @Test
    void what_a_table_leaves_unsaid_stays_as_it_was_reported() {
        imported("atomic", TABLE);
        String action = ACTIONS + "/" + council.read(ACTIONS).path("items[0].id");
        council.change(action, 1, """
            {"status": "complete", "rating": {"scale": "rag", "value": "green", "ratedOn": "2010-03-01"},
             "externalId": {"scheme": "own", "value": "7"}}\
            """).then().statusCode(200);
        council.read(imported("atomic", TABLE)).then().body("counts.unchanged", equalTo(2));
        council.read(imported("atomic", "Ref,Action,RAG\n1.1,Train all officers,Amber\n"))
                .then()
                .body("counts.updated", equalTo(1));
        council.read(action)
                .then()
                .body("text", equalTo("Train all officers"))
                .body("status", equalTo("complete"))
                .body("rating.value", equalTo("amber"))
                .body("rating.ratedOn", nullValue())
                .body("externalId.value", equalTo("7"));
    }

    @Test
    void the_counts_add_up_to_the_rows_and_every_row_has_its_result() {
        String address = imported("per-row", """
            Prevent action plan
            Ref,Action,Lead,Timescale
            Objective 1: Challenge the ideology
            1.1,Train the officers,Silver Group,March 2010
            ,and their managers,,

            1.2,Tell the public,Mr Example,Ongoing
            """);
        Map<String, Integer> counts = council.read(address).path("counts");
        int rows = counts.remove("rows");
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rows);
        assertThat(counts)
                .containsEntry("created", 1)
                .containsEntry("continued", 1)
                .containsEntry("rejected", 1);

        Response first = council.read(address + "/rows?limit=3&count=true");
        first.then().body("items.rowNumber", contains(1, 2, 3)).body("totalItems", equalTo(rows));
        council.read(address + "/rows" + first.path("links.next")).then().body("items", hasSize(3));
    }

    @Test
    void numbers_that_start_anew_in_a_section_make_references_of_their_own() {
        String table =
                "Ref,Section,Action,Lead\n1,1,Train the officers,Silver Group\n1,2,Tell the public,Silver Group\n";
        imported("atomic", table);
        assertThat(references()).containsExactly("1", "tell-the-public");
        council.read(imported("atomic", table)).then().body("counts.unchanged", equalTo(2));
    }

    @Test
    void a_table_of_another_shape_is_refused_as_a_whole() {
        refused(council.send(plan, "plan", "one,two\nthree,four\n"), 422, "table-not-understood");
        refused(council.send(plan, "plan", "Ref,Action\n"), 422, "nothing-to-import");
        refused(council.send(UUID.randomUUID().toString(), "plan", TABLE), 422, "unknown-plan");
        refused(Council.fresh().send(plan, "plan", TABLE), 422, "unknown-plan");
        refused(council.send(plan, "sometimes", TABLE), 400, "malformed-request");
        council.read("/v1/imports").then().body("items", empty());
    }

    @Test
    void nothing_is_imported_into_a_closed_plan() {
        String preview = imported("plan", TABLE);
        council.change(PLANS + "/" + plan, 1, Map.of("status", "withdrawn"))
                .then()
                .statusCode(200);
        refused(council.send(plan, "plan", TABLE), 409, "plan-closed");
        refused(apply(preview, 1), 409, "plan-closed");
    }

    @Test
    void imports_are_listed_by_plan_and_only_to_those_who_may_read_them() {
        String address = imported("plan", TABLE);
        String other = council.newPlan(Map.of());
        council.send(other, "plan", TABLE).then().statusCode(201);
        council.read("/v1/imports").then().statusCode(200).body("items", hasSize(2));
        council.read("/v1/imports?planId=" + other).then().body("items.planId", contains(other));

        Council stranger = Council.fresh();
        stranger.read("/v1/imports").then().body("items", empty());
        for (String hidden : List.of(address, address + "/rows")) {
            refused(stranger.read(hidden), 404, "not-found");
        }
        refused(
                Calls.as(SCOPES, stranger.code()).header("If-Match", "\"v1\"").post(address + "/apply"),
                404,
                "not-found");
    }

    @Test
    void a_key_imports_once() {
        for (String replayed : new String[] {null, "true"}) {
            underKey(TABLE).then().statusCode(201).header("Idempotency-Replayed", equalTo(replayed));
        }
        refused(underKey(TABLE + "1.3,More\n"), 422, "idempotency-key-reused");
        council.read("/v1/imports?count=true").then().body("totalItems", equalTo(1));
    }

    private Response underKey(String table) {
        return Calls.as(SCOPES, council.code())
                .header("Idempotency-Key", "import-" + council.code())
                .contentType("text/csv")
                .body(table)
                .post("/v1/imports?kind=actions&mode=atomic&planId=" + plan);
    }
}
