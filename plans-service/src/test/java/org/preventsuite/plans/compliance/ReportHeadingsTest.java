package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.CsvRecords;
import org.preventsuite.plans.Group;
import org.preventsuite.plans.ManyActions;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
class ReportHeadingsTest {
    private static final String SCOPES = "plans:read training:read releases:read";

    @Inject
    CircuitBreakerMaintenance breakers;

    private final Council council = Council.fresh();
    private ContractStub training;
    private ContractStub referrals;
    private String plan = "";

    @BeforeEach
    void a_council_with_a_plan_and_two_partners() {
        breakers.resetAll();
        Group.of(council);
        training = PartnerPorts.training();
        referrals = PartnerPorts.referrals();
        training.on("getAttendanceSummary").answers(200, Summaries.attendance(council.code(), "FY2024-25"));
        training.on("getCoverage").answers(200, Summaries.coverage(council.code(), "2025-03-31"));
        referrals.on("getRouteSummary").answers(200, Summaries.routes(council.code()));
        referrals.on("listCountReleases").answers(200, Summaries.releases(council.code(), "FY2024-25"));
        plan = council.newPlan(Map.of());
    }

    @AfterEach
    void the_partners_go() {
        try (ContractStub first = training;
                ContractStub second = referrals) {
            assertThat(first).isNotSameAs(second);
        }
    }

    private String action(String text, Map<String, ?> fields, String... tags) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("text", text);
        body.put(
                "frameworkEntries",
                List.of(tags).stream()
                        .map(tag -> tag.split(":", 2))
                        .map(parts -> Map.of("frameworkCode", parts[0], "entryCode", parts[1]))
                        .toList());
        return council.newAction(plan, body);
    }

    private ValidatableResponse report(String period) {
        return Calls.as(SCOPES, council.code())
                .get("/v1/compliance-reports/" + council.code() + "/" + period)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2008-09, objective-2009, 7",
        "FY2011-12, contest-2011, 3",
        "FY2016-17, duty-2015, 10",
        "FY2019-20, duty-2015, 10",
        "FY2023-24-Q3, duty-2023, 5",
        "2024-01, duty-2023, 5",
        "FY2023-24, toolkit-2024, 8",
        "FY2031-32, toolkit-2024, 8"
    })
    void the_headings_are_those_in_force_on_the_last_day(String period, String framework, int headings) {
        report(period)
                .body("framework.frameworkCode", equalTo(framework))
                .body("framework.chosen", equalTo("in-force"))
                .body("headings", hasSize(headings));
    }

    @Test
    void before_the_first_framework_all_is_remainder() {
        action("Listen", Map.of(), "objective-2009:4");
        report("FY2007-08")
                .body("framework", nullValue())
                .body("headings", empty())
                .body("remainder.unmapped.total.actions", equalTo(1))
                .body("remainder.sections", contains("training", "referral-routes", "coverage", "count-releases"));
    }

    @Test
    void a_reader_may_ask_for_other_headings_but_only_for_those_that_are_known() {
        String address = "/v1/compliance-reports/" + council.code() + "/FY2019-20?frameworkCode=";
        Calls.as(SCOPES, council.code())
                .get(address + "contest-2018")
                .then()
                .statusCode(200)
                .body("framework.frameworkCode", equalTo("contest-2018"))
                .body("framework.chosen", equalTo("asked-for"))
                .body("headings", hasSize(3));
        refused(Calls.as(SCOPES, council.code()).get(address + "contest-2525"), 422, "invalid-content")
                .body("errors.parameter", contains("frameworkCode"))
                .body("errors.code", contains("unknown-framework"));
        refused(Calls.as(SCOPES, council.code()).get(address + "NO"), 400, "malformed-request");
    }

    @Test
    void actions_stand_under_the_headings_that_their_tags_reach_and_the_rest_is_remainder() {
        action("Train", Map.of("status", "in-progress", "timescaleWording", "2999"), "toolkit-2024:t6");
        action("Refer", Map.of("status", "in-progress", "timescaleWording", "June 2010"), "toolkit-2024:t4");
        action("Meet", Map.of("status", "complete"), "duty-2015:partnership");
        action("Answer", Map.of(), "objective-2009:5");
        action("Other", Map.of());
        report("FY2024-25")
                .body("headings.find { it.entryCode == 't6' }.state", equalTo("under-way"))
                .body("headings.find { it.entryCode == 't6' }.shownBy", contains("training", "coverage"))
                .body("headings.find { it.entryCode == 't6' }.ratings.value", contains("not-assessed"))
                .body("headings.find { it.entryCode == 't4' }.state", equalTo("attention"))
                .body("headings.find { it.entryCode == 't4' }.rule", equalTo("actions-overdue"))
                .body(
                        "headings.find { it.entryCode == 't4' }.findings.code",
                        contains("actions-overdue", "routes-not-confirmed", "actions-unrated"))
                .body("headings.find { it.entryCode == 't1' }.figures.comparability", hasItem("close"))
                .body("headings.find { it.entryCode == 't8' }.state", equalTo("nothing-shown"))
                .body("remainder.unmapped.entries.entryCode", contains("5"))
                .body("remainder.untagged.actions", equalTo(1))
                .body("remainder.sections", empty())
                .body("sections[0].plans.actions", equalTo(5))
                .body("actions", hasSize(5))
                .body("actions[0].wording", equalTo("Train"))
                .body("actions[0].planTitle", equalTo("Strategic action plan"))
                .body("actions[0].entries.comparability", contains("direct"))
                .body("actions[1].overdue", equalTo(true));
    }

    @Test
    void evidence_is_counted_under_the_heading_of_its_action() {
        String address = action("Do", Map.of(), "toolkit-2024:t8");
        council.create(
                        "/v1/evidence-links",
                        Map.of(
                                "actionId",
                                address.substring(address.lastIndexOf('/') + 1),
                                "kind",
                                "document",
                                "url",
                                "https://www.example.gov.uk/minutes.pdf"))
                .then()
                .statusCode(201);
        report("FY2024-25")
                .body("headings[7].evidence.unverified", equalTo(1))
                .body("headings[7].evidence.verified", equalTo(0))
                .body("headings[7].findings.code", hasItem("evidence-unverified"))
                .body("actions[0].evidence.unverified", equalTo(1));
    }

    @Test
    void the_report_is_a_page_that_allows_no_script() {
        action("<b>Train</b>", Map.of("status", "in-progress"), "toolkit-2024:t6");
        Calls.as(SCOPES, council.code())
                .accept("text/html")
                .get("/v1/compliance-reports/" + council.code() + "/FY2024-25")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .body(containsString("&lt;b&gt;Train&lt;/b&gt;"))
                .body(containsString("Training programme"));
    }

    @Test
    void the_report_is_a_table_of_its_headings_findings_and_actions() throws IOException {
        action("Train", Map.of("status", "in-progress"), "toolkit-2024:t6");
        action("=1+1", Map.of());
        Response table = Calls.as(SCOPES, council.code())
                .accept("text/csv")
                .get("/v1/compliance-reports/" + council.code() + "/FY2024-25");
        table.then().statusCode(200).contentType(startsWith("text/csv"));
        List<CSVRecord> rows = CsvRecords.of(table);
        assertThat(rows).filteredOn(row -> row.get("row").equals("section")).hasSize(5);
        assertThat(rows).filteredOn(row -> row.get("row").equals("heading")).hasSize(8);
        assertThat(rows)
                .filteredOn(row -> row.get("row").equals("action"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("entryCode")).isEqualTo("t6");
                    assertThat(row.get("comparability")).isEqualTo("direct");
                    assertThat(row.get("rating")).isEqualTo("none: not-assessed");
                });
        assertThat(rows)
                .filteredOn(row -> row.get("row").equals("remainder"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("detail")).isEqualTo("'=1+1"));
        assertThat(rows)
                .filteredOn(row -> row.get("row").equals("finding"))
                .anySatisfy(row -> assertThat(row.get("code")).isEqualTo("routes-not-confirmed"));
        JsonPath described = RestAssured.get("/csvw/getComplianceReport").jsonPath();
        assertThat(described.<String>getList("tableSchema.columns.name"))
                .containsExactlyElementsOf(rows.get(0).getParser().getHeaderNames());
        assertThat(table.header("Link")).contains("</csvw/getComplianceReport>; rel=\"describedby\"");
    }

    @Test
    void the_actions_of_an_area_are_read_by_an_index() throws SQLException {
        ManyActions.stored();
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement explain =
                        beside.prepareStatement("explain " + PlansAtWorkRepository.ITEMS.replaceAll("\\?[12]", "?"))) {
            explain.setString(1, ManyActions.COUNCIL.code());
            explain.setObject(2, LocalDate.EPOCH);
            explain.setString(3, ManyActions.COUNCIL.code());
            StringBuilder how = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    how.append(lines.getString(1)).append('\n');
                }
            }
            assertThat(how.toString()).contains("ix_action_").doesNotContain("Seq Scan on action");
        }
    }
}
