package org.preventsuite.plans.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ImportFormatTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String DASHED = "Ref,Action\n1,Children\u2019s services \u2013 train them\n";

    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan() {
        plan = council.newPlan(Map.of());
    }

    private void imported(String mode, String type, byte[] table) {
        council.send(plan, mode, type, table).then().statusCode(201).body("counts.rejected", equalTo(0));
    }

    private void text(String expected) {
        council.read(ACTIONS).then().body("items.text", contains(expected));
    }

    @Test
    void a_table_may_be_separated_by_tabs() {
        byte[] table = "Ref\tAction\tLead\n1\tTrain them, all\tSilver Group\n".getBytes(StandardCharsets.UTF_8);
        imported("atomic", "text/tab-separated-values", table);
        text("Train them, all");
    }

    @Test
    void a_table_is_utf_8_with_or_without_its_mark_or_windows_1252() {
        imported("atomic", "text/csv", DASHED.getBytes(StandardCharsets.UTF_8));
        text("Children\u2019s services \u2013 train them");
        imported("atomic", "text/csv", ("\uFEFF" + DASHED).getBytes(StandardCharsets.UTF_8));
        imported("atomic&encoding=windows-1252", "text/csv", DASHED.getBytes(WINDOWS));
        council.read(ACTIONS).then().body("items.version", contains(1));
    }

    @Test
    void a_table_in_another_encoding_than_it_says_is_refused() {
        refused(council.send(plan, "atomic", "text/csv", DASHED.getBytes(WINDOWS)), 400, "malformed-request")
                .body("errors.parameter", contains("encoding"));
    }

    @Test
    void control_characters_are_dropped_and_headings_of_any_length_are_answered() {
        String table = "Ref,Action,%s\n1,Train\u0000 \u0007them,x\n".formatted("Remarks ".repeat(60));
        imported("atomic", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        text("Train them");
    }

    @Test
    void a_cell_beyond_what_can_be_kept_is_rejected_with_its_column() {
        String table = "Ref,Action,Title\n1,%s,x\n2,Train them,%s\n".formatted("x".repeat(4001), "y ".repeat(300));
        String rows = council.send(plan, "per-row", table)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location")
                + "/rows?outcome=rejected";
        council.read(rows)
                .then()
                .body("items.rowNumber", contains(2))
                .body("items.reason", contains("too-long"))
                .body("items.column", contains("Action"));
    }

    @Test
    void a_row_says_no_more_than_a_request_may() {
        String parts = "\"" + "\u2022 Do it\n".repeat(51) + "\"";
        String table =
                "Ref,Action,Timescale,Key milestones\n1,Train them,%s,\n2,Tell them,Ongoing,%s\n3,Meet them,Ongoing,\n"
                        .formatted("x ".repeat(1500), parts);
        String rows =
                council.send(plan, "per-row", table).then().extract().header("Location") + "/rows?outcome=rejected";
        council.read(rows)
                .then()
                .body("items.reason", contains("too-long", "too-many"))
                .body("items.column", contains("timescaleWording", "milestones"));
        text("Meet them");
    }

    @Test
    void sections_ratings_and_states_are_read_in_the_words_of_the_plan() {
        String table = """
            Ref,Objective,Action,RAG,Status
            1,1. Challenge the ideology,Train the officers,Green - on track,In progress
            2,Support individuals,Tell the public,17,perhaps
            3,Elsewhere,Meet faith groups,,
            """;
        String rows = council.send(plan, "atomic", table).then().extract().header("Location") + "/rows?outcome=created";
        council.read(ACTIONS)
                .then()
                .body("items.sectionKey", contains("objective-1", "objective-2", null))
                .body("items.rating.value", contains("green", "not-assessed", "not-assessed"))
                .body("items.status", contains("in-progress", "unknown", "unknown"));
        council.read(rows)
                .then()
                .body("items[1].warnings.code", hasItems("rating-not-understood", "status-not-understood"))
                .body("items[2].warnings.code", hasItem("section-not-in-plan"));
    }

    @Test
    void a_lead_is_matched_to_a_body_of_the_council() {
        String body = council.newBody("Safer Stockton Partnership", "SSP");
        council.send(plan, "atomic", "Ref,Action,Lead\n1,Train them,SSP\n")
                .then()
                .statusCode(201);
        council.read(ACTIONS + "?lead=" + body)
                .then()
                .body("items[0].responsibilities.matched", contains(true))
                .body("items[0].responsibilities.name", contains("SSP"));
        council.read(ACTIONS).then().body("items", hasSize(1));
    }

    @Test
    void a_lead_that_is_no_body_is_kept_and_reported_with_its_row() {
        council.newBody("Safer Stockton Partnership", "SSP");
        String rows = council.send(plan, "atomic", """
            Ref,Action,Lead
            1,Train them,SSP
            2,Tell them,SSP & Faith Network
            3,Meet them,All partners
            """)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location") + "/rows?outcome=created";
        council.read(rows)
                .then()
                .body("items[0].warnings", empty())
                .body("items[1].warnings.code", contains("lead-not-matched"))
                .body("items[2].warnings", empty());
        council.read(ACTIONS)
                .then()
                .body("items[1].responsibilities.name", contains("SSP", "Faith Network"))
                .body("items[1].responsibilities.matched", contains(true, false));
    }
}
