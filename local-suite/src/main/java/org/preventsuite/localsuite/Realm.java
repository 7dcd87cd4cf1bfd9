package org.preventsuite.localsuite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The identity provider's realm: clients, scopes and demo users from the project, secrets from this machine. */
final class Realm {
    static final String ISSUER = Part.KEYCLOAK.url() + "/realms/prevent-suite";
    static final String TOKENS = ISSUER + "/protocol/openid-connect/token";

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode template;

    Realm() {
        try (var in = Realm.class.getResourceAsStream("/realm.json")) {
            template = (ObjectNode) json.readTree(in);
        } catch (IOException e) {
            throw new SuiteFailure("The realm cannot be read: " + e.getMessage(), e);
        }
    }

    /** The clients that get a token by their own secret, in the order of the realm. */
    List<String> clients() {
        return confidential().map(client -> client.path("clientId").asText()).toList();
    }

    /** The people who can sign in: demonstration accounts only. */
    List<String> users() {
        return people().map(user -> user.path("username").asText()).toList();
    }

    static String clientSecret(Secrets secrets, String client) {
        return secrets.of("client." + client);
    }

    static String userPassword(Secrets secrets, String user) {
        return secrets.of("user." + user);
    }

    /** The realm as Keycloak imports it, secrets included. */
    String with(Secrets secrets) throws IOException {
        Realm filled = new Realm();
        filled.confidential()
                .forEach(client -> client.put(
                        "secret", clientSecret(secrets, client.path("clientId").asText())));
        filled.people().forEach(user -> user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("temporary", false)
                .put("value", userPassword(secrets, user.path("username").asText())));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(filled.template);
    }

    private Stream<ObjectNode> confidential() {
        return children("clients").filter(client -> !client.path("publicClient").asBoolean());
    }

    private Stream<ObjectNode> people() {
        return children("users").filter(user -> !user.has("serviceAccountClientId"));
    }

    private Stream<ObjectNode> children(String name) {
        List<ObjectNode> children = new ArrayList<>();
        for (JsonNode child : template.path(name)) {
            children.add((ObjectNode) child);
        }
        return children.stream();
    }
}
