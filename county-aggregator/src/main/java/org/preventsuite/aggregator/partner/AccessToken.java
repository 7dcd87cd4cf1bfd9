package org.preventsuite.aggregator.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A token as long as it lasts, with the areas it names.
 *
 * @param authorities read without checking the signature: they only tell us what to ask for, the services decide
 */
record AccessToken(String value, Instant renewAt, Set<String> authorities) {
    private static final int MARGIN_SECONDS = 15;
    private static final Pattern AREA_CODE = Pattern.compile("[EWSN][0-9]{8}");

    AccessToken {
        authorities = Set.copyOf(authorities);
    }

    static AccessToken of(JsonNode answer, Instant askedAt) throws IOException {
        String value = answer.path("access_token").asText();
        if (value.isEmpty()) {
            throw new IOException("no access_token in the answer");
        }
        long lasts = Math.max(1, answer.path("expires_in").asLong(60) - MARGIN_SECONDS);
        return new AccessToken(value, askedAt.plusSeconds(lasts), authorities(value));
    }

    private static Set<String> authorities(String token) throws IOException {
        Set<String> codes = new TreeSet<>();
        int begin = token.indexOf('.') + 1;
        int end = token.indexOf('.', begin);
        if (begin > 0 && end > begin) {
            try {
                byte[] claims = Base64.getUrlDecoder().decode(token.substring(begin, end));
                for (JsonNode code : Json.read(claims).path("authorities")) {
                    if (AREA_CODE.matcher(code.asText()).matches()) {
                        codes.add(code.asText());
                    }
                }
            } catch (IllegalArgumentException e) {
                throw new IOException("the token's claims are not base64", e);
            }
        }
        return codes;
    }

    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
