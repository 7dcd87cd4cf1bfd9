package org.preventsuite.plans.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;

/** What an address must be to be kept as evidence: everybody who may read the action reads it too. */
final class DocumentAddress {
    /** Names of parameters by which addresses let in whoever holds them. */
    private static final Set<String> KEYS = Set.of(
            "accesstoken",
            "apikey",
            "auth",
            "authorization",
            "code",
            "credential",
            "idtoken",
            "jwt",
            "key",
            "passwd",
            "password",
            "pwd",
            "secret",
            "sessionid",
            "sig",
            "signature",
            "sas",
            "ticket",
            "token");

    private DocumentAddress() {}

    /** Why an address is not kept. */
    enum Fault implements WireWord {
        NOT_AN_ADDRESS("An https address with the name of a host."),
        HAS_USER("An address without a user or password before its host."),
        HAS_CREDENTIALS("The address of the document itself, without a token, key or signature that opens it.");

        private final String advice;

        Fault(String advice) {
            this.advice = advice;
        }

        String advice() {
            return advice;
        }
    }

    static Optional<Fault> fault(String text) {
        URI address;
        try {
            address = new URI(text);
        } catch (URISyntaxException e) {
            return Optional.of(Fault.NOT_AN_ADDRESS);
        }
        if (address.getRawUserInfo() != null || hasUser(address.getRawAuthority())) {
            return Optional.of(Fault.HAS_USER);
        }
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            return Optional.of(Fault.NOT_AN_ADDRESS);
        }
        return parameters(address.getQuery(), address.getFragment()).anyMatch(DocumentAddress::opens)
                ? Optional.of(Fault.HAS_CREDENTIALS)
                : Optional.empty();
    }

    private static boolean hasUser(@Nullable String authority) {
        return authority != null && authority.contains("@");
    }

    private static Stream<String> parameters(@Nullable String query, @Nullable String fragment) {
        return Stream.of(query == null ? "" : query, fragment == null ? "" : fragment)
                .flatMap(part -> Arrays.stream(part.split("[&;?]", -1)))
                .filter(pair -> pair.indexOf('=') > 0)
                .map(pair -> pair.substring(0, pair.indexOf('=')));
    }

    /** The name whole or its last word: {@code X-Amz-Signature}, {@code access_token}, {@code apiKey}. */
    private static boolean opens(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String[] words = lower.split("[^a-z0-9]+", -1);
        return KEYS.contains(lower.replaceAll("[^a-z0-9]", "")) || KEYS.contains(words[words.length - 1]);
    }
}
