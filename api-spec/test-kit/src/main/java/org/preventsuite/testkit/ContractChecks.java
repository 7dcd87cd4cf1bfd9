package org.preventsuite.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.arc.Arc;
import io.quarkus.security.PermissionsAllowed;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Findings;
import org.preventsuite.kit.contract.Operation;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.ProblemCatalogue;

/** Holds the running code and the contract against each other, both ways. A service's test extends it. */
public abstract class ContractChecks {
    private static final Contract CONTRACT = Contract.load(Contract.OWN);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_operation_of_the_contract_is_a_method_of_its_name_and_scope_and_the_reverse() {
        Set<String> contract = CONTRACT.operations().stream()
                .map(o -> o.method() + " " + o.template() + " " + o.id() + " " + new TreeSet<>(o.scopes()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> code = HouseRules.PRODUCTION_CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                // An interface is a client of another service's contract.
                .filter(method -> !method.getOwner().isInterface())
                .map(ContractChecks::describe)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(code).isEqualTo(contract);
    }

    @Test
    void every_list_but_the_feed_is_also_a_table_and_lines() {
        for (Operation list : CONTRACT.operations()) {
            if (list.isList() && !list.id().equals("listChanges")) {
                assertThat(list.answers().get(200)).as(list.id()).satisfies(answer -> assertThat(answer.content())
                        .containsKeys("application/json", "text/csv", "application/x-ndjson"));
            }
        }
    }

    @Test
    void every_table_has_columns_of_different_names_that_say_what_they_are() throws IOException {
        for (Operation list : CONTRACT.operations()) {
            if (list.isList() && !list.id().equals("listChanges")) {
                Response table = Calls.anonymous().get("/csvw/" + list.id());
                assertThat(table.statusCode()).as(list.id()).isEqualTo(200);
                List<String> names = table.jsonPath().getList("tableSchema.columns.name");
                assertThat(names).as(list.id()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(JSON.readTree(table.asByteArray()).findValuesAsText("dc:description"))
                        .as("%s says what its columns are", list.id())
                        .hasSameSizeAs(names);
            }
        }
    }

    @Test
    void every_problem_of_the_contract_is_one_of_the_code_and_the_reverse() {
        Set<String> contract = new TreeSet<>();
        CONTRACT.document()
                .path("x-problem-types")
                .forEach(type -> contract.add(
                        type.path("slug").asText() + " " + type.path("status").asInt()));
        Set<String> code = Stream.concat(
                        Arrays.stream(CommonProblem.values()),
                        Arc.container().instance(ProblemCatalogue.class).get().types().stream())
                .map(type -> type.slug() + " " + type.status())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(code).isEqualTo(contract);
    }

    @Test
    void every_problem_is_explained_where_its_help_url_leads() {
        CONTRACT.document().path("x-problem-types").forEach(type -> {
            Response page =
                    Calls.anonymous().get("/problems/" + type.path("slug").asText());
            assertThat(page.statusCode()).as(type.toString()).isEqualTo(200);
            assertThat(page.jsonPath().getInt("status"))
                    .isEqualTo(type.path("status").asInt());
        });
    }

    @Test
    void the_served_document_is_the_contract() {
        Response served =
                io.restassured.RestAssured.given().accept("application/json").get("/openapi?format=json");
        assertThat(served.statusCode()).isEqualTo(200);
        try {
            JsonNode document = JSON.readTree(served.asByteArray());
            assertThat(document.path("paths")).isEqualTo(CONTRACT.document().path("paths"));
            assertThat(document.path("components").path("schemas"))
                    .isEqualTo(CONTRACT.document().path("components").path("schemas"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_example_of_a_request_is_understood() {
        for (Operation operation : CONTRACT.operations()) {
            for (String type : operation.body().keySet()) {
                for (String example : Examples.allOfRequest(CONTRACT, operation, type)) {
                    Response answer = send(operation, type, example);
                    assertThat(answer.statusCode())
                            .as("%s: %s", operation.id(), answer.asString())
                            .isNotIn(400, 401, 415)
                            .isLessThan(500);
                }
            }
        }
    }

    @Test
    void every_example_of_an_answer_fits_its_schema() throws JsonProcessingException {
        for (Operation operation : CONTRACT.operations()) {
            for (var answer : operation.answers().entrySet()) {
                for (var content : answer.getValue().content().entrySet()) {
                    String at = "/paths/" + operation.template().replace("/", "~1") + "/"
                            + operation.method().toLowerCase(Locale.ROOT) + "/responses/" + answer.getKey();
                    JsonNode media = Examples.follow(
                                    CONTRACT, CONTRACT.document().at(at))
                            .path("content")
                            .path(content.getKey());
                    check(operation.id() + " " + answer.getKey(), media, content.getValue());
                }
            }
        }
    }

    private static void check(String what, JsonNode media, JsonSchema schema) {
        if (media.has("example")) {
            assertThat(Findings.inBody(schema, media.get("example"))).as(what).isEmpty();
        }
        media.path("examples").forEach(example -> assertThat(Findings.inBody(
                        schema, Examples.follow(CONTRACT, example).path("value")))
                .as(what)
                .isEmpty());
    }

    private static Response send(Operation operation, String type, String body) {
        String address = operation.template();
        for (Operation.Parameter parameter : operation.in("path")) {
            address = address.replace(
                    "{" + parameter.name() + "}", UUID.randomUUID().toString());
        }
        RequestSpecification request = Calls.as(String.join(" ", operation.scopes()), "E06000004")
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8));
        for (Operation.Parameter parameter : operation.parameters()) {
            if (parameter.required() && parameter.in().equals("header")) {
                request = request.header(
                        parameter.name(),
                        parameter.name().equals("If-Match")
                                ? "\"v1\""
                                : UUID.randomUUID().toString());
            } else if (parameter.required() && parameter.in().equals("query")) {
                request = request.queryParam(
                        parameter.name(), Examples.ofParameter(CONTRACT, operation, parameter.name()));
            }
        }
        return request.request(operation.method(), address);
    }

    private static String describe(JavaMethod method) {
        String verb = method.getAnnotations().stream()
                .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(a -> a.getRawType().getAnnotationOfType(HttpMethod.class).value())
                .findFirst()
                .orElseThrow();
        String path = method.getOwner().getAnnotationOfType(Path.class).value()
                + (method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "");
        Set<String> scopes = method.isAnnotatedWith(PermissionsAllowed.class)
                ? new TreeSet<>(List.of(
                        method.getAnnotationOfType(PermissionsAllowed.class).value()))
                : Set.of();
        return verb + " " + path + " " + method.getName() + " " + scopes;
    }
}
