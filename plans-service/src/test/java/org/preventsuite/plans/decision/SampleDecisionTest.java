package org.preventsuite.plans.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.preventsuite.plans.Council.PLANS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Stockton's groups and what two boards made of draft three, as the suite's sample data has them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SampleDecisionTest {
    private static final Path SAMPLE =
            Path.of("..", "local-suite", "src", "main", "resources", "sample", "manifest.json");
    private static final Pattern OURS =
            Pattern.compile("/v1/(bodies|plans|governance-groups|decisions|plans/[^/]+/(versions|approval-rule))");
    private static final Pattern SAVED = Pattern.compile("\\$\\{([^}]*)}");

    private final Council council = Council.fresh();
    private final Map<String, String> ids = new HashMap<>();

    @Test
    void the_board_approved_draft_three_and_the_partnership_took_note() throws IOException {
        for (JsonNode step : new ObjectMapper().readTree(SAMPLE.toFile())) {
            if (step.path("client").asText().equals("stockton")
                    && OURS.matcher(step.path("path").asText()).matches()) {
                send(step);
            }
        }
        String plan = PLANS + "/" + ids.get("stockton-plan");
        council.read(plan).then().body("approval.state", equalTo("approved")).body("approval.stillToDecide", empty());
        council.read(Council.DECISIONS)
                .then()
                .body("items.outcome", contains("noted", "approved"))
                .body("items.agendaItem", contains("16", null));
        council.read(Council.GROUPS + "?kind=silver&effectiveOn=2009-06-02")
                .then()
                .body(
                        "items[0].memberships.post",
                        contains("Assistant Chief Executive", "Head of Community Protection", null, null))
                .body("items[0].reportsToId", equalTo(ids.get("stockton-gold")));
    }

    private void send(JsonNode step) {
        String path = filled(step.path("path").asText());
        String body = filled(step.path("body").toString()).replace("E06000004", council.code());
        RequestSpecification request = Calls.as(Council.SCOPES + " plans:approve", council.code())
                .contentType("application/json")
                .body(body);
        request = step.path("method").asText().equals("PUT")
                ? request.header("If-Match", council.read(path).header("ETag"))
                : request.header("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> answer = request.request(step.path("method").asText(), path)
                .then()
                .statusCode(lessThan(300))
                .extract()
                .path("$");
        if (step.has("saveId")) {
            ids.put(step.path("saveId").asText(), String.valueOf(answer.get("id")));
        }
    }

    private String filled(String text) {
        return SAVED.matcher(text).replaceAll(place -> ids.get(place.group(1)));
    }
}
