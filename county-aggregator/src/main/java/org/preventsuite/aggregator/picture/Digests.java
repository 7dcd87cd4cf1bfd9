package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** Whether a return is what its digests say: SHA-256 over the form of RFC 8785, of the whole document and of each section. */
final class Digests {
    private Digests() {}

    /** Reads the tree, not the generated class: a digest covers also what a later contract has added. */
    static boolean hold(JsonNode one) {
        JsonNode document = one.path("document");
        if (!is(one.path("digest"), document)) {
            return false;
        }
        for (Map.Entry<String, JsonNode> section : document.path("digests").properties()) {
            if (!is(section.getValue(), document.path(section.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(JsonNode digest, JsonNode value) {
        return value.isObject() && digest.asText().equals(sha256(value.toString()));
    }

    private static String sha256(String json) {
        try {
            byte[] canonical = new JsonCanonicalizer(json).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the store holds only what was JSON, and every Java has SHA-256", e);
        }
    }
}
