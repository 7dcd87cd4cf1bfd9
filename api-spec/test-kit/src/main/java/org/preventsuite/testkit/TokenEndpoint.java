package org.preventsuite.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where a service gets a token for itself: the two addresses of an identity provider that client credentials need. */
public class TokenEndpoint implements QuarkusTestResourceLifecycleManager {
    /** The client that the service under test is. */
    public static final String CLIENT = "service-under-test";

    private final AtomicInteger given = new AtomicInteger();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String url = "http://localhost:" + started.getAddress().getPort();
            started.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> answer(
                            exchange, "{\"issuer\": \"" + url + "\", \"token_endpoint\": \"" + url + "/token\"}"));
            started.createContext(
                    "/token",
                    exchange -> answer(
                            exchange,
                            "{\"access_token\": \""
                                    + TestIssuer.tokenOf(CLIENT, "changes:read token-" + given.incrementAndGet())
                                    + "\", \"token_type\": \"Bearer\", \"expires_in\": 300}"));
            started.start();
            server = started;
            return Map.of(
                    "suite.follow.issuer", url,
                    "suite.follow.client-id", CLIENT,
                    "suite.follow.client-secret", "known-to-nobody-else");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
