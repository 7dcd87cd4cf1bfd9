package org.preventsuite.bundler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {
    private Path folder;
    private Path sources;
    private Path target;

    @BeforeEach
    void a_small_contract(@TempDir Path temporary) throws IOException {
        folder = temporary;
        sources = folder.resolve("openapi");
        target = folder.resolve("target");
        write("plans/openapi.yaml", """
                openapi: "3.1.0"
                components:
                  securitySchemes:
                    oidc:
                      $ref: ../shared/securitySchemes/oidc.yaml
                paths:
                  /v1/plans/{planId}:
                    $ref: plan.yaml
                """);
        write("plans/plan.yaml", """
                # all methods of one plan
                parameters:
                  - $ref: ../shared/parameters/PlanId.yaml
                get:
                  responses:
                    "200":
                      content:
                        application/json:
                          schema:
                            $ref: schemas/Plan.yaml
                """);
        write("plans/schemas/Plan.yaml", """
                type: object
                properties:
                  follows:
                    $ref: Plan.yaml
                    description: the plan before this one
                """);
        write("shared/parameters/PlanId.yaml", "name: planId\nin: path\n");
        write("shared/securitySchemes/oidc.yaml", "type: oauth2\n");
    }

    @Test
    void parts_become_components_and_path_items_stand_in_their_place() throws IOException {
        Bundler.bundle(sources, target);

        JsonNode plans = new ObjectMapper().readTree(Files.readString(target.resolve("plans/openapi.json")));
        JsonNode item = plans.at("/paths/~1v1~1plans~1{planId}");
        assertThat(item.at("/parameters/0/$ref").asText()).isEqualTo("#/components/parameters/PlanId");
        assertThat(item.at("/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Plan");
        assertThat(plans.at("/components/parameters/PlanId/in").asText()).isEqualTo("path");
        assertThat(plans.at("/components/securitySchemes/oidc/type").asText()).isEqualTo("oauth2");
    }

    @Test
    void a_schema_may_refer_to_itself_and_keep_words_beside_the_reference() throws IOException {
        Bundler.bundle(sources, target);

        JsonNode plans = new ObjectMapper().readTree(Files.readString(target.resolve("plans/openapi.json")));
        JsonNode follows = plans.at("/components/schemas/Plan/properties/follows");
        assertThat(follows.get("$ref").asText()).isEqualTo("#/components/schemas/Plan");
        assertThat(follows.get("description").asText()).isEqualTo("the plan before this one");
    }

    @Test
    void the_same_sources_give_the_same_bytes() throws IOException {
        Bundler.bundle(sources, target);
        Bundler.bundle(sources, folder.resolve("again"));

        assertThat(folder.resolve("again/plans/openapi.json"))
                .hasSameBinaryContentAs(target.resolve("plans/openapi.json"));
    }

    @Test
    void a_missing_file_is_named_together_with_the_file_that_wants_it() throws IOException {
        Files.delete(sources.resolve("plans/schemas/Plan.yaml"));

        assertThatThrownBy(() -> Bundler.bundle(sources, target))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("schemas/Plan.yaml")
                .hasMessageContaining("plans/plan.yaml");
    }

    @Test
    void two_files_cannot_make_one_component() throws IOException {
        write("shared/schemas/Plan.yaml", "type: string\n");
        write("shared/parameters/PlanId.yaml", "schema:\n  $ref: ../schemas/Plan.yaml\n");

        assertThatThrownBy(() -> Bundler.bundle(sources, target))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("two files make #/components/schemas/Plan");
    }

    @Test
    void a_file_nobody_refers_to_is_named() throws IOException {
        write("plans/schemas/Forgotten.yaml", "type: string\n");

        assertThatThrownBy(() -> Bundler.bundle(sources, target))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("Forgotten.yaml");
    }

    @Test
    void a_key_written_twice_is_refused_with_its_file() throws IOException {
        write("plans/schemas/Plan.yaml", "type: object\ntype: string\n");

        assertThatThrownBy(() -> Bundler.bundle(sources, target))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("Plan.yaml");
    }

    private void write(String name, String content) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
