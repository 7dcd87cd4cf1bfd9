package org.preventsuite.aggregator.partner;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What this client proves itself with; it guards itself against being printed. */
public record Credentials(String clientId, String clientSecret) {

    /** Both parts are form-encoded first (RFC 6749, section 2.3.1). */
    String basic() {
        String both = encoded(clientId) + ":" + encoded(clientSecret);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Credentials[" + clientId + ", hidden]";
    }
}
