package org.preventsuite.plans.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** Stockton's plan of May 2009 and what is known of the police plan, as the sample data merges them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class MergeSampleTest {
    private static final Path SAMPLE = Path.of("..", "local-suite", "src", "main", "resources", "sample");
    private static final String MERGE = "stockton-merge";

    private static final Set<String> NEEDED = Set.of("bodies", "plans", "imports", "actions", "merges");

    private final Council council = Council.fresh();
    private final Map<String, String> saved = new HashMap<>();

    @Test
    void the_operational_plan_takes_every_action_of_the_strategic_plan_and_those_of_the_district() throws IOException {
        for (JsonNode step :
                new ObjectMapper().readTree(SAMPLE.resolve("manifest.json").toFile())) {
            if (!saved.containsKey(MERGE)
                    && step.path("client").asText().equals("stockton")
                    && step.path("method").asText().equals("POST")
                    && NEEDED.contains(step.path("path").asText().split("[/?]", -1)[2])) {
                Response answer = send(step);
                assertThat(answer.statusCode())
                        .as("%s: %s", step.path("label"), answer.asString())
                        .isEqualTo(201);
                saved.put(step.path("saveId").asText(), answer.path("id"));
            }
        }
        Response merge = council.read(Inputs.MERGES + "/" + saved.get(MERGE));
        merge.then()
                .statusCode(200)
                .body("inputs.actions", contains(38, 4))
                .body("inputs.taken", contains(38, 3))
                .body("inputs[1].leftOut.reference", contains("6.2"))
                .body("openConflicts", equalTo(3));
        council.read(Council.ACTIONS + "?limit=500&planId=" + merge.path("planId"))
                .then()
                .body("items.size()", equalTo(38))
                .body("items.findAll { it.origins.size() == 2 }.reference", contains("5.2", "5.3", "6.3"));
        council.read(Council.PLANS + "/" + merge.path("planId"))
                .then()
                .body(
                        "actionCount",
                        equalTo(council.read(Council.PLANS + "/" + saved.get("stockton-plan"))
                                .path("actionCount")));
    }

    private Response send(JsonNode step) throws IOException {
        String body = step.has("bodyFile")
                ? Files.readString(SAMPLE.resolve(step.path("bodyFile").asText()))
                : step.path("body").toString();
        return Calls.as(Council.SCOPES, council.code())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(step.path("contentType").asText() + "; charset=utf-8")
                .body(filled(body).replace("E06000004", council.code()))
                .post(filled(step.path("path").asText()));
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : saved.entrySet()) {
            filled = filled.replace("${" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
