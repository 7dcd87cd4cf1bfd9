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
import java.util.stream.Collectors;

/** An identity provider with discovery, keys and one token endpoint: what services and aggregator need of one. */
final class Issuer implements AutoCloseable {
    private static final String COUNTY = "E10000028";

    private final KeyPair keys = rsa();
    private final HttpServer server;
    private final String url;

    Issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
            {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
             "authorization_endpoint": "%1$s/nobody"}\
            """.formatted(url)));
        server.createContext("/keys", exchange -> answer(exchange, keys()));
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300}"
                                .formatted(token("county", "plans:read changes:read", java.util.List.of(COUNTY)))));
        server.start();
    }

    String url() {
        return url;
    }

    String token(String client, String scopes, Collection<String> areas) {
        long now = Instant.now().getEpochSecond();
        String codes = areas.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        String signed = encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"1\"}") + "."
                + encoded("""
                    {"iss": "%s", "sub": "%s", "azp": "%s", "aud": "prevent-suite", "scope": "%s",
                     "authorities": [%s], "iat": %d, "exp": %d}\
                    """.formatted(url, client, client, scopes, codes, now, now + 300));
        return signed + "." + signature(signed);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String keys() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
            {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "1", "n": "%s", "e": "%s"}]}\
            """.formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private String signature(String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
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
