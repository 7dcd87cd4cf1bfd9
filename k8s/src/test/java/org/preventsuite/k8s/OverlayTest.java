package org.preventsuite.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {

    private static final Set<String> SERVICES = Set.of("plans-service", "training-service", "referrals-service");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void every_object_parses_strictly(String overlay) throws IOException {
        StrictParser parser = new StrictParser();

        List<String> findings = Rendered.overlay(overlay).stream()
                .flatMap(manifest -> parser.findings(manifest).stream())
                .toList();

        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void every_house_rule_is_kept(String overlay) throws IOException {
        assertEquals(List.of(), HouseRules.findings(Rendered.overlay(overlay)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void all_three_services_are_deployed_into_one_namespace(String overlay) throws IOException {
        List<Manifest> manifests = Rendered.overlay(overlay);

        assertEquals(
                SERVICES,
                manifests.stream()
                        .filter(manifest -> manifest.is("Deployment"))
                        .map(Manifest::name)
                        .collect(Collectors.toSet()));
        assertEquals(
                1,
                manifests.stream()
                        .map(manifest -> manifest.is("Namespace")
                                ? manifest.name()
                                : manifest.json().at("/metadata/namespace").asText())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void the_readme_names_every_secret_that_must_exist(String overlay) throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("k8s.readme", "README.md")));

        for (String secret : HouseRules.secretsNeeded(Rendered.overlay(overlay))) {
            assertTrue(readme.contains("`" + secret + "`"), secret + " is not in k8s/README.md");
        }
    }
}
