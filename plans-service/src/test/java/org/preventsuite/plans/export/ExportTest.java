package org.preventsuite.plans.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.BODIES;
import static org.preventsuite.plans.Council.PLANS;
import static org.preventsuite.plans.Council.SCOPES;
import static org.preventsuite.plans.Council.refused;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.CsvRecords;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ExportTest {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String TABLE = """
        reference,section,title,action,subActions,lead,partners,milestones,timescale,outcome,rating,status,frameworkEntries,note
        1.1,1. Challenge the ideology,Training,"Train the officers, all of them",,Silver Group,All partners,"Course found
        Course held",September 2009 and ongoing,"They know
        They tell",rag: green,in-progress,"duty-2015:staff-training
        toolkit-2024:t6",For the board
        ,2. Support individuals,,Tell the public,,Head of Communications,,,"Nov 2023
        Mar 2024",,one-to-five: 3,not-started,,
        2.2,,,Listen,"First
        Second",,,,March 2010,,,unknown,,
        """;

    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan_that_came_in_as_a_table() {
        plan = council.newPlan(Map.of());
        council.send(plan, "atomic", TABLE).then().statusCode(201).body("counts.created", equalTo(3));
    }

    private Response read(String address, String type) {
        Response answer = Calls.as(SCOPES, council.code()).accept(type).get(address);
        answer.then().statusCode(200).contentType(startsWith(type));
        return answer;
    }

    @Test
    void actions_are_rows_under_the_headings_that_an_import_reads() throws IOException {
        Response answer = read(ACTIONS + "?planId=" + plan, CSV);
        List<CSVRecord> rows = CsvRecords.of(answer);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).toMap())
                .containsEntry("reference", "1.1")
                .containsEntry("section", "objective-1")
                .containsEntry("action", "Train the officers, all of them")
                .containsEntry("lead", "Silver Group")
                .containsEntry("milestones", "Course found\nCourse held")
                .containsEntry("rating", "rag: green")
                .containsEntry("status", "in-progress")
                .containsEntry("frameworkEntries", "duty-2015:staff-training\ntoolkit-2024:t6")
                .containsEntry("areaCode", council.code());
        assertThat(rows.get(1).get("reference")).isEmpty();
        assertThat(rows.get(1).get("rating")).isEqualTo("one-to-five: 3");
        assertThat(rows.get(2).get("overdue")).isEqualTo("true");
    }

    @Test
    void what_was_exported_is_imported_again_without_a_change() {
        String table = read(ACTIONS + "?planId=" + plan, CSV).asString();
        council.send(plan, "atomic", table)
                .then()
                .statusCode(201)
                .body("counts.rejected", equalTo(0))
                .body("counts.updated", equalTo(0))
                .body("counts.unchanged", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "'=1", "''=1", "'quoted'", "plain"})
    void a_cell_that_a_spreadsheet_would_run_is_made_harmless_and_read_back(String text) throws IOException {
        String own = council.newPlan(Map.of());
        council.newAction(own, Map.of("text", text, "reference", "1"));
        Response answer = read(ACTIONS + "?planId=" + own, CSV);
        String cell = CsvRecords.of(answer).get(0).get("action");
        assertThat(cell.matches("(?s)[=+@-].*")).isFalse();
        council.send(own, "atomic", answer.asString()).then().body("counts.unchanged", equalTo(1));
    }

    @Test
    void pages_of_rows_and_lines_lead_on_in_a_header() throws IOException {
        for (String type : List.of(CSV, NDJSON)) {
            List<String> seen = new ArrayList<>();
            String next = "?limit=2&planId=" + plan;
            while (next != null) {
                Response page = read(ACTIONS + next, type);
                if (type.equals(CSV)) {
                    CsvRecords.of(page).forEach(row -> seen.add(row.get("id")));
                } else {
                    for (String line : page.asString().lines().toList()) {
                        seen.add(new ObjectMapper().readTree(line).path("id").asText());
                    }
                }
                next = page.headers().getValues("Link").stream()
                        .filter(link -> link.endsWith("rel=\"next\""))
                        .map(link -> link.substring(1, link.indexOf('>')))
                        .findFirst()
                        .orElse(null);
            }
            assertThat(seen).isEqualTo(council.read(ACTIONS + "?planId=" + plan).path("items.id"));
        }
    }

    @Test
    void without_a_limit_the_whole_list_comes_in_one_answer() throws IOException {
        StringBuilder table = new StringBuilder("reference,title,action\n");
        for (int i = 1; i <= 120; i++) {
            table.append(i).append(",,Step ").append(i).append('\n');
        }
        String many = council.newPlan(Map.of());
        council.send(many, "atomic", table.toString()).then().body("counts.created", equalTo(120));
        Response csv = read(ACTIONS + "?planId=" + many, CSV);
        assertThat(CsvRecords.of(csv))
                .extracting(row -> row.get("action"))
                .hasSize(120)
                .doesNotHaveDuplicates()
                .startsWith("Step 1", "Step 2")
                .endsWith("Step 120");
        assertThat(csv.headers().getValues("Link")).hasSize(1);
        assertThat(read(ACTIONS + "?planId=" + many, NDJSON).asString().lines()).hasSize(120);
        council.read(ACTIONS + "?planId=" + many).then().body("items.size()", equalTo(50));
    }

    @Test
    void plans_of_every_page_know_their_actions() throws IOException {
        for (int i = 0; i < 55; i++) {
            council.newPlan(Map.of());
        }
        String last = council.newPlan(Map.of());
        council.newAction(last, Map.of());
        List<CSVRecord> rows = CsvRecords.of(read(PLANS, CSV));
        assertThat(rows).hasSize(57);
        assertThat(rows.get(56).get("id")).isEqualTo(last);
        assertThat(rows.get(56).get("actionCountTotal")).isEqualTo("1");
        assertThat(rows.get(0).get("actionCountTotal")).isEqualTo("3");
    }

    @Test
    void a_line_is_the_item_that_the_list_answers() throws IOException {
        String line = read(ACTIONS + "?limit=1&planId=" + plan, NDJSON)
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        String page = council.read(ACTIONS + "?limit=1&planId=" + plan).asString();
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(line))
                .isEqualTo(json.readTree(page).path("items").path(0));
    }

    @Test
    void plans_and_bodies_are_rows_too() throws IOException {
        council.newBody("Safer Stockton Partnership", "SSP", "Safer Stockton");
        assertThat(CsvRecords.of(read(PLANS, CSV)).get(0).toMap())
                .containsEntry("periodStart", "2009-05")
                .containsEntry("actionCountTotal", "3")
                .containsEntry("status", "draft");
        assertThat(CsvRecords.of(read(BODIES, CSV)).get(0).toMap())
                .containsEntry("name", "Safer Stockton Partnership")
                .containsEntry("aliases", "SSP\nSafer Stockton");
        for (String list : List.of(PLANS, BODIES)) {
            assertThat(read(list, NDJSON).asString().lines()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTIONS, PLANS, BODIES})
    void the_columns_are_described_where_the_answer_says(String list) throws IOException {
        Response answer = read(list, CSV);
        String link = answer.headers().getValues("Link").stream()
                .filter(one -> one.contains("rel=\"describedby\""))
                .findFirst()
                .orElseThrow();
        Response description = RestAssured.get(link.substring(1, link.indexOf('>')));
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.jsonPath().getList("tableSchema.columns.name", String.class))
                .isEqualTo(List.of(
                        answer.asString().lines().findFirst().orElseThrow().split(",", -1)));
    }

    @Test
    void json_stays_what_is_answered_to_whoever_takes_anything() {
        for (String anything : List.of("*/*", "application/*", "text/csv;q=0.5, application/json")) {
            Calls.as(SCOPES, council.code())
                    .accept(anything)
                    .get(ACTIONS)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/json"));
        }
        Calls.as(SCOPES, council.code())
                .accept("text/*")
                .get(ACTIONS)
                .then()
                .statusCode(200)
                .contentType(startsWith(CSV));
        refused(Calls.as(SCOPES, council.code()).accept("text/html").get(ACTIONS), 406, "not-acceptable");
        Calls.as(SCOPES, council.code())
                .accept(CSV)
                .get(ACTIONS + "?limit=0")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("limit"));
    }
}
