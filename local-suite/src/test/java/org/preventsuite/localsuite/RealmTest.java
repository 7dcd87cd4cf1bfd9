package org.preventsuite.localsuite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    private static final Set<String> SCOPES = new TreeSet<>(Arrays.asList(
            ("plans:read plans:write plans:approve returns:read returns:write returns:sign-off training:read"
                            + " training:write routes:write counts:write counts:read-exact counts:release releases:read"
                            + " changes:read audit:read")
                    .split(" ", -1)));
    private static final Set<String> FOR_READERS =
            Set.of("plans:read", "returns:read", "training:read", "releases:read", "changes:read");

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_scope_is_a_client_scope_that_shows_in_the_token() throws IOException {
        List<JsonNode> shown = all(realm(), "clientScopes")
                .filter(scope -> scope.path("attributes")
                        .path("include.in.token.scope")
                        .asText()
                        .equals("true"))
                .toList();

        assertThat(shown).extracting(scope -> scope.path("name").asText()).containsExactlyInAnyOrderElementsOf(SCOPES);
    }

    @Test
    void every_client_carries_audience_and_authorities_and_only_known_scopes() throws IOException {
        JsonNode realm = realm();
        JsonNode shared = all(realm, "clientScopes")
                .filter(scope -> scope.path("name").asText().equals("suite"))
                .findFirst()
                .orElseThrow();
        assertThat(mappers(shared)).contains("oidc-audience-mapper", "oidc-sub-mapper");

        assertThat(all(realm, "clients")).hasSize(11).allSatisfy(client -> {
            assertThat(mappers(client)).containsAnyOf("oidc-hardcoded-claim-mapper", "oidc-usermodel-attribute-mapper");
            Set<String> scopes = texts(client.path("defaultClientScopes"));
            assertThat(scopes).contains("suite");
            scopes.remove("suite");
            assertThat(SCOPES).containsAll(scopes);
        });
    }

    @Test
    void every_client_with_a_secret_is_a_service_account_and_nothing_else() throws IOException {
        assertThat(all(realm(), "clients")
                        .filter(client -> !client.path("publicClient").asBoolean()))
                .hasSize(10)
                .allSatisfy(client -> {
                    assertThat(client.path("serviceAccountsEnabled").asBoolean())
                            .isTrue();
                    assertThat(client.path("standardFlowEnabled").asBoolean(true))
                            .isFalse();
                    assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                            .isFalse();
                    assertThat(client.path("secret").asText()).hasSize(20);
                });
    }

    @Test
    void the_county_only_reads_but_for_a_plan_counts_and_what_it_asks_for() throws IOException {
        for (String name : List.of("staffordshire", "county-aggregator")) {
            Set<String> scopes = texts(client(name).path("defaultClientScopes"));
            scopes.remove("suite");
            if (name.equals("staffordshire")) {
                assertThat(scopes.removeAll(Set.of("plans:write", "returns:write", "counts:write", "counts:release")))
                        .isTrue();
            }
            assertThat(FOR_READERS).containsAll(scopes);
        }
    }

    @Test
    void a_service_of_its_own_account_reads_feeds_and_nothing_else() throws IOException {
        for (String name : List.of("plans-service", "training-service")) {
            assertThat(texts(client(name).path("defaultClientScopes")))
                    .containsExactlyInAnyOrder("suite", "changes:read");
            assertThat(texts(client(name).path("optionalClientScopes"))).isEmpty();
        }
    }

    @Test
    void what_is_not_for_readers_needs_the_editor_role() throws IOException {
        Set<String> guarded = new TreeSet<>();
        all(realm(), "scopeMappings")
                .filter(mapping -> texts(mapping.path("roles")).contains("editor"))
                .forEach(mapping -> guarded.add(mapping.path("clientScope").asText()));
        guarded.addAll(FOR_READERS);

        assertThat(guarded).isEqualTo(SCOPES);
    }

    @Test
    void a_service_account_has_the_role_that_its_scopes_are_given_with() throws IOException {
        JsonNode realm = realm();
        Set<String> guarded = all(realm, "scopeMappings")
                .map(mapping -> mapping.path("clientScope").asText())
                .collect(Collectors.toSet());
        Set<String> editors = all(realm, "users")
                .filter(user -> texts(user.path("realmRoles")).contains("editor"))
                .map(user -> user.path("serviceAccountClientId").asText())
                .collect(Collectors.toSet());
        assertThat(all(realm, "clients")
                        .filter(client -> client.path("serviceAccountsEnabled").asBoolean())
                        .filter(client -> texts(client.path("defaultClientScopes")).stream()
                                .anyMatch(guarded::contains))
                        .map(client -> client.path("clientId").asText()))
                .isNotEmpty()
                .isSubsetOf(editors);
    }

    @Test
    void the_browser_client_is_public_uses_pkce_and_returns_to_the_three_services_only() throws IOException {
        JsonNode browser = client("swagger-ui");

        assertThat(browser.path("publicClient").asBoolean()).isTrue();
        assertThat(browser.has("secret")).isFalse();
        assertThat(browser.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(texts(browser.path("redirectUris")))
                .hasSize(6)
                .allMatch(uri ->
                        uri.matches("http://(localhost|127\\.0\\.0\\.1):808[123]/swagger-ui/oauth2-redirect\\.html"));
    }

    @Test
    void the_file_in_the_project_holds_no_secret() throws IOException {
        try (var in = RealmTest.class.getResourceAsStream("/realm.json")) {
            JsonNode template = new ObjectMapper().readTree(in);
            assertThat(template.findValues("secret")).isEmpty();
            assertThat(template.findValues("credentials")).isEmpty();
        }
    }

    private JsonNode client(String name) throws IOException {
        return all(realm(), "clients")
                .filter(client -> client.path("clientId").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(new Realm().with(Secrets.in(folder.resolve("secrets.json"))));
    }

    private static Stream<JsonNode> all(JsonNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false);
    }

    private static List<String> mappers(JsonNode owner) {
        return all(owner, "protocolMappers")
                .map(mapper -> mapper.path("protocolMapper").asText())
                .toList();
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
