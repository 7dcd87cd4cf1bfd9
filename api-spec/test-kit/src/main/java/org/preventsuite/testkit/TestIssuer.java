package org.preventsuite.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** An identity provider reduced to its key pair: real signed tokens, no network. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {
    /** A client that has used up what it may send. */
    public static final String EXHAUSTED = "exhausted";

    /** Tests and service are loaded apart, so the key travels as a property of the JVM. */
    private static final String KEY = "suite.test.signing-key";

    @Override
    public Map<String, String> start() {
        KeyPair keys = rsa();
        System.setProperty(
                KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        Map<String, String> config = new HashMap<>();
        config.put("OIDC_ISSUER_URL", "");
        config.put("quarkus.oidc.auth-server-url", "");
        config.put(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        config.put("suite.rate-limit.per-minute", "1000000");
        config.put("suite.rate-limit.clients." + EXHAUSTED, "0");
        return config;
    }

    @Override
    public void stop() {}

    /** A token with these scopes (space separated) that acts for these areas. */
    public static String token(String scopes, String... areas) {
        return tokenOf("system-under-test", scopes, areas);
    }

    /** The same for a client of that name. */
    public static String tokenOf(String client, String scopes, String... areas) {
        return sign(client, scopes, "prevent-suite", Duration.ofMinutes(5), areas);
    }

    /** A token that ended a while ago. */
    public static String expired(String scopes, String... areas) {
        return sign("system-under-test", scopes, "prevent-suite", Duration.ofMinutes(-5), areas);
    }

    /** A token that was made for somebody else. */
    public static String forOtherAudience(String scopes, String... areas) {
        return sign("system-under-test", scopes, "another-suite", Duration.ofMinutes(5), areas);
    }

    private static String sign(String client, String scopes, String audience, Duration left, String... areas) {
        return Jwt.subject(client)
                .claim("azp", client)
                .claim("scope", scopes)
                .claim("authorities", Arrays.asList(areas))
                .audience(Set.of(audience))
                .issuedAt(Instant.now().getEpochSecond() - 600)
                .expiresAt(Instant.now().plus(left))
                .sign(signingKey());
    }

    private static PrivateKey signingKey() {
        try {
            byte[] bytes = Base64.getDecoder().decode(System.getProperty(KEY, ""));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the test issuer has not been started", e);
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
}
