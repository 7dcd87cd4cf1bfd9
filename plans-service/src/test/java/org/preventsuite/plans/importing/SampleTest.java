package org.preventsuite.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.preventsuite.plans.Council.ACTIONS;
import static org.preventsuite.plans.Council.BODIES;
import static org.preventsuite.plans.Council.PLANS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.table.OriginalDocuments;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** The plans of three councils, as the suite's sample data and as the councils wrote them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SampleTest {
    private static final Path SAMPLE = Path.of("..", "local-suite", "src", "main", "resources", "sample");

    private final Council council = Council.fresh();

    /** The first plan and the bodies that the sample gives a council, given to the council of this test. */
    private String planOf(String client) throws IOException {
        String plan = "";
        for (JsonNode step :
                new ObjectMapper().readTree(SAMPLE.resolve("manifest.json").toFile())) {
            String path = step.path("path").asText();
            if (step.path("client").asText().equals(client)
                    && List.of(BODIES, PLANS).contains(path)) {
                Map<String, Object> body = new HashMap<>(new ObjectMapper().convertValue(step.path("body"), fields()));
                body.put("areaCode", council.code());
                String id = council.create(path, body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
                plan = path.equals(PLANS) && plan.isEmpty() ? id : plan;
            }
        }
        return plan;
    }

    private static com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>> fields() {
        return new com.fasterxml.jackson.core.type.TypeReference<>() {};
    }

    @ParameterizedTest
    @CsvSource({"stockton, 38", "tamworth, 18", "south-staffordshire, 18"})
    void the_sample_is_imported_without_a_rejected_row_and_once(String client, int actions) throws IOException {
        String plan = planOf(client);
        String table = Files.readString(SAMPLE.resolve(client).resolve("actions.csv"));
        council.send(plan, "atomic", table)
                .then()
                .statusCode(201)
                .body("status", equalTo("applied"))
                .body("counts.created", equalTo(actions))
                .body("counts.rejected", equalTo(0));
        council.read(PLANS + "/" + plan).then().body("actionCount.total", equalTo(actions));
        council.send(plan, "atomic", table).then().body("counts.unchanged", equalTo(actions));
    }

    @Test
    void stocktons_deadlines_pair_up_where_they_can_and_are_left_open_where_not() throws IOException {
        String plan = planOf("stockton");
        council.send(plan, "atomic", Files.readString(SAMPLE.resolve("stockton").resolve("actions.csv")))
                .then()
                .statusCode(201);
        String filter = ACTIONS + "?limit=500&planId=" + plan;
        assertThat(council.read(filter).<List<String>>path("items.find { it.reference == '1.1' }.timescales.mapping"))
                .containsExactly("positional", "positional");
        assertThat(council.read(filter).<List<String>>path("items.find { it.reference == '3.1' }.timescales.mapping"))
                .hasSize(7)
                .containsOnly("unresolved");
        council.read(filter + "&overdue=true").then().body("items.status", hasItem(is("unknown")));
    }

    @ParameterizedTest
    @CsvSource({
        "stockton, stockton-2009-strategic-action-plan.txt, 38",
        "tamworth, tamworth-2015-delivery-plan.txt, 18",
        "south-staffordshire, south-staffordshire-2023-25-action-plan.txt, 18"
    })
    void the_councils_own_table_is_imported_as_it_was_written(String client, String document, int actions)
            throws IOException {
        String table = OriginalDocuments.read(document);
        String plan = planOf(client);
        String address = council.send(plan, "plan", "text/tab-separated-values", table.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("counts.created", equalTo(actions))
                .body("counts.rejected", equalTo(0))
                .extract()
                .header("Location");
        council.read(address + "/rows?outcome=created&limit=500").then().body("items", hasSize(actions));
    }
}
