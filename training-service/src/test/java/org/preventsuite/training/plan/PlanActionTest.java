package org.preventsuite.training.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.Fault;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.testkit.TokenEndpoint;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PlansPort.class)
@WithTestResource(TokenEndpoint.class)
class PlanActionTest {
    private static final String STATEMENTS = "/v1/attendance-statements";

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    PlansFollower follower;

    private final String area = Councils.fresh();
    private final String action = UUID.randomUUID().toString();
    private ContractStub plans;

    @BeforeEach
    void plans_are_well_and_their_feed_was_never_read() throws SQLException {
        breakers.resetAll();
        plans = PlansPort.plans();
        plans.on("getAction", action).answers(200, action());
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("delete from followed_resource");
            sql.execute("delete from followed_feed");
        }
    }

    @AfterEach
    void nothing_was_asked_that_the_plans_contract_does_not_know() {
        plans.close();
    }

    private String action() {
        return """
            {"id": "%s", "version": 1, "createdAt": "2026-04-14T09:30:00Z", "updatedAt": "2026-04-14T09:30:00Z",
             "planId": "019a8b5e-2c40-7d3a-9a51-6f0c1d2e3f40", "areaCode": "%s", "reference": "3.1",
             "referenceGenerated": false, "text": "Make the risk widely known", "subActions": [],
             "responsibilities": [], "timescales": [], "milestones": [], "outcomes": [], "frameworkEntries": [],
             "status": "unknown"}
            """.formatted(action, area);
    }

    private ValidatableResponse statement() {
        return Given.created(STATEMENTS, area, """
            {"areaCode": "%s", "periodId": "FY2009-10", "basis": "attendances", "lines": [], "planActionId": "%s"}
            """.formatted(area, action)).statusCode(201);
    }

    private ValidatableResponse read(String address) {
        return Given.read(address, area).statusCode(200);
    }

    private void feed(String kind, String more) {
        plans.on("listChanges").answers(200, """
            {"items": [{"kind": "%s", "resourceType": "action", "resourceId": "%s", "areaCode": "%s",
              "changedAt": "2026-04-14T09:30:00Z", "version": 1, %s}],
             "consistentThrough": "2026-04-14T09:42:10Z", "upToDate": true, "links": {"next": "?limit=500&cursor=%s"}}
            """.formatted(kind, action, area, more, kind));
    }

    @Test
    void an_action_that_the_caller_can_read_is_verified() {
        String address = statement()
                .body("planActionId", equalTo(action))
                .body("planActionState", equalTo("verified"))
                .body("planActionCheckedAt", notNullValue())
                .extract()
                .header("Location");
        read(address).body("planActionState", equalTo("verified"));
        assertThat(plans.received()).singleElement().satisfies(asked -> assertThat(
                        asked.headers().getFirst("Authorization"))
                .startsWith("Bearer "));
    }

    @Test
    void an_action_that_is_not_there_is_stored_as_broken() {
        plans.on("getAction", action).answers(404, """
            {"type": "urn:problem-type:prevent-suite:not-found", "title": "No", "status": 404, "detail": "No.",
             "helpUrl": "/problems/not-found", "requestId": "5f0c6a52-7f0e-4a3c-8d55-0a9d6b1c2e3f"}
            """);
        statement().body("planActionState", equalTo("broken"));
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_plans_the_statement_is_stored(Fault fault) {
        plans.on("getAction", action).fails(fault);
        statement().body("planActionState", equalTo("unverified")).body("planActionCheckedAt", nullValue());
    }

    @Test
    void a_statement_without_an_action_asks_nobody() {
        String audience = Given.audience(area, "Housing teams", "staff");
        read(STATEMENTS + "/" + Given.statement(area, "individuals", audience, 35))
                .body("planActionId", nullValue())
                .body("planActionState", nullValue());
        assertThat(plans.received()).isEmpty();
    }

    @Test
    void a_change_names_another_action_or_none_and_one_that_names_no_action_keeps_what_was_found() {
        String address = statement().extract().header("Location");
        Given.patched(address, area, "\"v1\"", "{\"note\": \"About 50.\"}")
                .statusCode(200)
                .body("planActionState", equalTo("verified"));
        plans.onAny("getAction").fails(Fault.SERVER_ERROR);
        plans.on("getAction", action).fails(Fault.SERVER_ERROR);
        Given.patched(address, area, "\"v2\"", "{\"planActionId\": \"" + action + "\"}")
                .statusCode(200)
                .body("planActionState", equalTo("verified"));
        Given.patched(address, area, "\"v3\"", "{\"planActionId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(200)
                .body("planActionState", equalTo("unverified"));
        Given.patched(address, area, "\"v4\"", "{\"planActionId\": null}")
                .statusCode(200)
                .body("planActionId", nullValue())
                .body("planActionState", nullValue());
    }

    @Test
    void statements_are_listed_by_their_action() {
        String id = statement().extract().path("id");
        read(STATEMENTS + "?planActionId=" + action).body("items.id", contains(id));
    }

    @Test
    void what_was_left_open_is_settled_from_the_feed_of_plans_and_the_audit_says_by_whom() {
        plans.on("getAction", action).fails(Fault.SERVER_ERROR);
        String address = statement().extract().header("Location");
        feed("upsert", "\"resource\": {}");

        follower.round();

        read(address).body("planActionState", equalTo("verified")).body("version", equalTo(2));
        read("/v1/audit-entries?limit=1")
                .body("items.action", contains("attendance-statement.checked"))
                .body("items.client", contains("training-service"));
        read("/v1/service-info")
                .body("partners.service", contains("plans-service"))
                .body("partners.state", contains("reachable"));
    }

    @Test
    void a_session_names_its_action_and_is_settled_like_a_statement() {
        String course = Given.course(area, "Awareness event");
        String address = Given.created("/v1/sessions", area, """
            {"areaCode": "%s", "courseId": "%s", "heldOn": "2009-05-20", "planActionId": "%s"}
            """.formatted(area, course, action))
                .statusCode(201)
                .body("planActionState", equalTo("verified"))
                .extract()
                .header("Location");
        read("/v1/sessions?planActionId=" + action).body("items.planActionId", contains(action));
        Given.stored(address + "/attendance", area, "\"v1\"", "{\"attendance\": []}")
                .statusCode(200)
                .body("planActionState", equalTo("verified"));
        feed("tombstone", "\"reason\": \"deleted\"");

        follower.round();

        read(address).body("planActionState", equalTo("broken"));
        Given.patched(address, area, "\"v2\"", "{\"planActionId\": null}")
                .statusCode(200)
                .body("planActionState", nullValue());
    }

    @Test
    void a_deleted_action_breaks_the_link() {
        String address = statement().extract().header("Location");
        feed("tombstone", "\"reason\": \"deleted\"");
        follower.round();
        read(address).body("planActionState", equalTo("broken"));
    }
}
