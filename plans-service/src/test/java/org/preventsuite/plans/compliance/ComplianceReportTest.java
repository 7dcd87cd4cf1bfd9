package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.Fault;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
class ComplianceReportTest {
    private static final String SCOPES = "plans:read training:read releases:read";
    private static final String LICHFIELD = "E07000194";
    private static final String STAFFORDSHIRE = "E10000028";
    private static final AtomicInteger YEAR = new AtomicInteger(1900);

    /** A period that no other test asks for, so that no copy of another test is about. */
    private final String period = String.format("FY%d-%02d", YEAR.incrementAndGet(), (YEAR.get() + 1) % 100);

    @Inject
    CircuitBreakerMaintenance breakers;

    private ContractStub training;
    private ContractStub referrals;

    @BeforeEach
    void both_partners_are_well() {
        breakers.resetAll();
        training = PartnerPorts.training();
        referrals = PartnerPorts.referrals();
        training.on("getAttendanceSummary").answers(200, Summaries.attendance(LICHFIELD, period));
        training.on("getCoverage").answers(200, Summaries.coverage(LICHFIELD, lastDay()));
        referrals.on("getRouteSummary").answers(200, Summaries.routes(LICHFIELD));
        referrals.on("listCountReleases").answers(200, Summaries.releases(LICHFIELD, period));
    }

    private String lastDay() {
        return (Integer.parseInt(period.substring(2, 6)) + 1) + "-03-31";
    }

    private static List<ContractStub.Received> asked(ContractStub partner, String operation) {
        return partner.received().stream()
                .filter(asked -> asked.operationId().equals(operation))
                .toList();
    }

    @AfterEach
    void nothing_was_asked_that_the_partners_contracts_do_not_know() {
        try (ContractStub first = training;
                ContractStub second = referrals) {
            assertThat(first).isNotSameAs(second);
        }
    }

    private String address() {
        return "/v1/compliance-reports/" + LICHFIELD + "/" + period;
    }

    private ValidatableResponse report() {
        return Calls.as(SCOPES, LICHFIELD).get(address()).then().statusCode(200);
    }

    private ValidatableResponse strictReport() {
        return Calls.as(SCOPES, LICHFIELD)
                .header("Prefer", "respond-async, handling=strict")
                .get(address())
                .then();
    }

    @Test
    void a_report_has_the_figures_of_all_three_services() {
        report().body("areaName", equalTo("Lichfield"))
                .body("periodId", equalTo(period))
                .body("sections.name", contains("plans", "training", "referral-routes", "coverage", "count-releases"))
                .body("sections[0..2].state", contains("complete", "complete", "complete"))
                .body("sections[0..2].asAt", contains(notNullValue(), notNullValue(), notNullValue()))
                .body("sections[0..2].reason", contains(nullValue(), nullValue(), nullValue()))
                .body("sections[1].training.trained", equalTo(410))
                .body("sections[1].training.staff", equalTo(330))
                .body("sections[1].training.notStaff", equalTo(80))
                .body("sections[1].training.byAudience.name", contains("Housing", "Adult learners"))
                .body("sections[1].training.byAudience.kind", contains("staff", "learners"))
                .body("sections[1].training.invitations", equalTo(45))
                .body("sections[1].training.uncountedInvitations", equalTo(2))
                .body("sections[2].routes.active", equalTo(3))
                .body("sections[2].routes.neverConfirmed", equalTo(1))
                .body("sections[3].state", equalTo("complete"))
                .body("sections[3].coverage.asAt", equalTo(lastDay()))
                .body("sections[3].coverage.lines.name", contains(nullValue(), equalTo("Housing")))
                .body("sections[3].coverage.lines[1].covered[0].ratePercent", equalTo(51.5f))
                .body("sections[3].coverage.withheld", equalTo(1))
                .body("sections[3].coverage.leftOut.reason", contains("no-head-count"))
                .body("sections[4].releases.periodId", equalTo(period))
                .body("sections[4].releases.releases.dimension", contains("concern-group"))
                .body("sections[4].releases.releases.publishedTotal", contains(25));
        strictReport().statusCode(200);
    }

    @Test
    void the_callers_own_token_travels_to_the_partners() {
        String token = TestIssuer.token(SCOPES, LICHFIELD);
        Calls.withToken(token).get(address()).then().statusCode(200);

        assertThat(asked(training, "getAttendanceSummary")).singleElement().satisfies(asked -> {
            assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
            assertThat(asked.query()).containsEntry("areaCode", LICHFIELD).containsEntry("periodId", period);
        });
        assertThat(training.received()).hasSize(2).allSatisfy(asked -> assertThat(
                        asked.headers().getFirst("Authorization"))
                .isEqualTo("Bearer " + token));
        assertThat(referrals.received()).hasSize(2).allSatisfy(asked -> assertThat(
                        asked.headers().getFirst("Authorization"))
                .isEqualTo("Bearer " + token));
    }

    @Test
    void a_county_reads_the_report_of_its_district() {
        Calls.as(SCOPES, STAFFORDSHIRE).get(address()).then().statusCode(200).body("areaCode", equalTo(LICHFIELD));
    }

    @Test
    void another_councils_report_is_not_found_and_no_partner_is_asked() {
        Calls.as(SCOPES, "E06000004").get(address()).then().statusCode(404);

        assertThat(training.received()).isEmpty();
        assertThat(referrals.received()).isEmpty();
    }

    @Test
    void an_area_that_is_not_listed_and_a_year_that_never_was_are_not_found() {
        Calls.as(SCOPES, "E07999999")
                .get("/v1/compliance-reports/E07999999/" + period)
                .then()
                .statusCode(404);
        Calls.as(SCOPES, LICHFIELD)
                .get("/v1/compliance-reports/" + LICHFIELD + "/FY2016-18")
                .then()
                .statusCode(404);
        assertThat(training.received()).isEmpty();
    }

    @Test
    void a_partner_that_is_dead_from_the_start_leaves_its_section_empty_and_the_others_whole() {
        training.close();
        report().body("sections[0..2].state", contains("complete", "unavailable", "complete"))
                .body("sections[1].training", nullValue())
                .body("sections[1].asAt", nullValue())
                .body("sections[1].reason", equalTo(Gap.NOT_REACHED.reason()))
                .body("sections[2].routes.active", equalTo(3));
    }

    @Test
    void a_partner_that_dies_leaves_the_last_good_copy_of_that_area_and_period() {
        String before = report().extract().path("sections[1].asAt");
        training.close();
        report().body("sections[0..2].state", contains("complete", "stale", "complete"))
                .body("sections[1].asAt", equalTo(before))
                .body("sections[1].training.trained", equalTo(410))
                .body("sections[1].reason", equalTo(Gap.NOT_REACHED.reason()));

        Calls.as(SCOPES, LICHFIELD)
                .get("/v1/compliance-reports/" + LICHFIELD + "/" + period + "-Q1")
                .then()
                .body("sections[1].state", equalTo("unavailable"));
    }

    @Test
    void a_partner_that_comes_back_completes_the_report_again() {
        training.close();
        report().body("sections[1].state", equalTo("unavailable"));
        training = PartnerPorts.training();
        training.on("getAttendanceSummary").answers(200, Summaries.attendance(LICHFIELD, period));
        training.on("getCoverage").answers(200, Summaries.coverage(LICHFIELD, lastDay()));
        report().body("sections.state", everyItem(equalTo("complete")));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_a_partner_the_report_says_so_and_is_otherwise_whole(Fault fault) {
        referrals.on("getRouteSummary").fails(fault);
        report().body("sections[0..2].state", contains("complete", "complete", "unavailable"))
                .body("sections[2].routes", nullValue())
                .body("sections[2].reason", equalTo(reason(fault)));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_a_partner_its_last_good_copy_stands_in(Fault fault) {
        report();
        training.on("getAttendanceSummary").fails(fault);
        report().body("sections[0..2].state", contains("complete", "stale", "complete"))
                .body("sections[1].training.trained", equalTo(410))
                .body("sections[1].reason", equalTo(reason(fault)));
    }

    private static String reason(Fault fault) {
        return switch (fault) {
            case SILENT -> Gap.NOT_IN_TIME.reason();
            case CLOSED -> Gap.NOT_REACHED.reason();
            case SERVER_ERROR -> Gap.ANSWERED_WITH_ERROR.reason();
            case BROKEN_JSON, WRONG_JSON -> Gap.NOT_UNDERSTOOD.reason();
        };
    }

    @Test
    void with_both_partners_silent_the_plans_are_still_reported() {
        training.on("getAttendanceSummary").fails(Fault.SILENT);
        referrals.on("getRouteSummary").fails(Fault.SILENT);
        report().body("sections[0..2].state", contains("complete", "unavailable", "unavailable"));
    }

    @Test
    void an_answer_about_another_area_is_not_taken() {
        training.on("getAttendanceSummary").answers(200, Summaries.attendance(STAFFORDSHIRE, period));
        report().body("sections[1].state", equalTo("unavailable"))
                .body("sections[1].reason", equalTo(Gap.NOT_UNDERSTOOD.reason()));
    }

    @Test
    void one_hiccup_is_asked_again_with_the_same_token() {
        training.on("getAttendanceSummary")
                .fails(Fault.SERVER_ERROR)
                .answers(200, Summaries.attendance(LICHFIELD, period));
        report().body("sections[1].state", equalTo("complete"));

        assertThat(asked(training, "getAttendanceSummary"))
                .hasSize(2)
                .extracting(asked -> asked.headers().getFirst("Authorization"))
                .doesNotContainNull();
    }

    @Test
    void who_prefers_strict_handling_gets_503_that_names_the_section() {
        report();
        training.on("getAttendanceSummary").fails(Fault.SERVER_ERROR);
        strictReport()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem-type:prevent-suite:section-unavailable"))
                .body("detail", equalTo("The section training is stale."));

        referrals.on("getRouteSummary").fails(Fault.CLOSED);
        strictReport().statusCode(503).body("detail", containsString("referral-routes"));
    }

    @Test
    void nothing_stated_is_not_zero() {
        training.on("getAttendanceSummary").answers(200, Summaries.nothingStated(LICHFIELD, period));
        report().body("sections[1].state", equalTo("complete"))
                .body("sections[1].training", nullValue())
                .body("sections[1].reason", containsString("not zero"));
    }

    @Test
    void no_head_count_and_no_release_are_said_and_are_not_zero() {
        training.on("getCoverage").answers(409, Summaries.noHeadCount());
        referrals.on("listCountReleases").answers(200, "{\"items\": [], \"links\": {}}");
        report().body("sections[3].state", equalTo("complete"))
                .body("sections[3].coverage", nullValue())
                .body("sections[3].reason", containsString("head-count"))
                .body("sections[4].state", equalTo("complete"))
                .body("sections[4].releases", nullValue())
                .body("sections[4].reason", containsString("not zero"));
        strictReport().statusCode(200);
    }

    @Test
    void coverage_of_another_day_and_releases_of_another_year_are_not_taken() {
        training.on("getCoverage").answers(200, Summaries.coverage(LICHFIELD, "1999-12-31"));
        referrals.on("listCountReleases").answers(200, Summaries.releases(LICHFIELD, "FY1998-99"));
        report().body("sections[3..4].state", contains("unavailable", "unavailable"))
                .body("sections[3].reason", equalTo(Gap.NOT_UNDERSTOOD.reason()));
    }

    @Test
    void coverage_and_releases_have_copies_of_their_own() {
        report();
        training.on("getCoverage").fails(Fault.SERVER_ERROR);
        referrals.on("listCountReleases").fails(Fault.CLOSED);
        report().body("sections.state", contains("complete", "complete", "complete", "stale", "stale"))
                .body("sections[3].coverage.lines[0].headCount", equalTo(188))
                .body("sections[4].releases.releases.dimension", contains("concern-group"));
    }

    @Test
    void a_month_reads_the_releases_of_the_year_it_lies_in() {
        String year = period.substring(2, 6);
        training.on("getAttendanceSummary").answers(200, Summaries.nothingStated(LICHFIELD, year + "-06"));
        training.on("getCoverage").answers(409, Summaries.noHeadCount());
        Calls.as(SCOPES, LICHFIELD)
                .get("/v1/compliance-reports/" + LICHFIELD + "/" + year + "-06")
                .then()
                .statusCode(200)
                .body("startsOn", equalTo(year + "-06-01"))
                .body("endsOn", equalTo(year + "-06-30"))
                .body("sections[4].releases.periodId", equalTo(period));
        assertThat(asked(training, "getCoverage")).singleElement().satisfies(asked -> assertThat(asked.query())
                .containsEntry("asAt", year + "-06-30"));
    }

    @Test
    void the_coverage_of_a_period_that_goes_on_is_that_of_today() {
        training.on("getAttendanceSummary").answers(200, Summaries.nothingStated(LICHFIELD, "FY2998-99"));
        training.on("getCoverage").answers(409, Summaries.noHeadCount());
        referrals.on("listCountReleases").answers(200, Summaries.releases(LICHFIELD, "FY2998-99"));
        Calls.as(SCOPES, LICHFIELD)
                .get("/v1/compliance-reports/" + LICHFIELD + "/FY2998-99")
                .then()
                .statusCode(200)
                .body("sections[3].state", equalTo("complete"));
        assertThat(asked(training, "getCoverage"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.query().get("asAt")).startsWith("20"));
    }

    @Test
    void a_caller_without_a_partners_scope_gets_no_copy_made_for_another() {
        report();
        training.close();
        Calls.as("plans:read releases:read", LICHFIELD)
                .get(address())
                .then()
                .statusCode(200)
                .body("sections.state", contains("complete", "withheld", "complete", "withheld", "complete"))
                .body("sections[1].training", nullValue())
                .body("sections[1].reason", equalTo(Gap.SCOPE_MISSING.reason()));
    }

    @Test
    void a_county_gets_no_copy_made_for_the_council_itself() {
        report();
        training.on("getAttendanceSummary").fails(Fault.SERVER_ERROR);
        Calls.as(SCOPES, STAFFORDSHIRE)
                .get(address())
                .then()
                .statusCode(200)
                .body("sections[1].state", equalTo("unavailable"))
                .body("sections[1].training", nullValue());
        report().body("sections[1].state", equalTo("stale"));
    }

    @Test
    void a_caller_whom_a_partner_refuses_gets_no_copy_made_for_another() {
        report();
        training.on("getAttendanceSummary").answers(403, Summaries.refusal());
        report().body("sections[1].state", equalTo("withheld"))
                .body("sections[1].reason", equalTo(Gap.REFUSED.reason()));
        strictReport().statusCode(503).body("detail", equalTo("The section training is withheld."));
    }

    @Test
    void a_partner_that_keeps_failing_is_left_alone_and_one_that_refuses_a_caller_is_not() {
        training.on("getAttendanceSummary").fails(Fault.SERVER_ERROR);
        referrals.on("getRouteSummary").answers(403, Summaries.refusal());
        for (int i = 0; i < 10; i++) {
            report();
        }
        int asked = asked(training, "getAttendanceSummary").size();
        report().body("sections[1].reason", equalTo(Gap.LEFT_ALONE.reason()))
                .body("sections[2].reason", equalTo(Gap.REFUSED.reason()));
        assertThat(asked(training, "getAttendanceSummary")).hasSize(asked);
        assertThat(asked(referrals, "getRouteSummary")).hasSize(11);
    }

    @Test
    void service_info_tells_when_each_partner_last_answered() {
        report();
        referrals.on("getRouteSummary").fails(Fault.CLOSED);
        referrals.on("listCountReleases").fails(Fault.CLOSED);
        report();
        Calls.as("changes:read", LICHFIELD)
                .get("/v1/service-info")
                .then()
                .statusCode(200)
                .body("partners.service", contains("training-service", "referrals-service"))
                .body("partners.state", contains("reachable", "unreachable"))
                .body("partners.lastSuccessAt", contains(notNullValue(), notNullValue()))
                .body("partners.lastSuccessAt", hasItem(containsString("Z")));
    }
}
