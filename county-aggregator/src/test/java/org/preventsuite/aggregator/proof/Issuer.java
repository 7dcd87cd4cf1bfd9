package org.preventsuite.aggregator.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** An identity provider with discovery, keys and one token endpoint: what services and aggregator need of one. */
final class Issuer implements AutoCloseable {
    private static final String COUNTY = "E10000028";

    private final int port;
    private volatile Key key = Key.fresh();
    private HttpServer server;

    private record Key(String id, KeyPair pair) {
        static Key fresh() {
            return new Key(UUID.randomUUID().toString(), rsa());
        }
    }

    Issuer() throws IOException {
        server = server(0);
        port = server.getAddress().getPort();
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Signs with a new key from now on; the old one is not published any more. */
    void rotate() {
        key = Key.fresh();
    }

    /** At the same address as before. */
    void startAgain() throws IOException {
        server = server(port);
        server.start();
    }

    String token(String client, String scopes, Collection<String> areas) {
        long now = Instant.now().getEpochSecond();
        String codes = areas.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        Key signing = key;
        String signed = encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"" + signing.id() + "\"}") + "."
                + encoded("""
                    {"iss": "%s", "sub": "%s", "azp": "%s", "aud": "prevent-suite", "scope": "%s",
                     "authorities": [%s], "iat": %d, "exp": %d}\
                    """.formatted(url(), client, client, scopes, codes, now, now + 300));
        return signed + "." + signature(signing, signed);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private HttpServer server(int at) throws IOException {
        HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        made.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
             "authorization_endpoint": "%1$s/nobody"}\
            """.formatted(url())));
        made.createContext("/keys", exchange -> answer(exchange, keys()));
        made.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300}"
                                .formatted(token("county", "plans:read changes:read", java.util.List.of(COUNTY)))));
        return made;
    }

    private String keys() {
        Key published = key;
        RSAPublicKey numbers = (RSAPublicKey) published.pair().getPublic();
        return """
            {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}\
            """.formatted(published.id(), unsigned(numbers.getModulus()), unsigned(numbers.getPublicExponent()));
    }

    private static String signature(Key key, String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.pair().getPrivate());
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java can sign with RSA", e);
        }
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
