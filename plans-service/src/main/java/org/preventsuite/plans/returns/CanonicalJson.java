package org.preventsuite.plans.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.preventsuite.kit.record.Sha256;

/** The one form of a JSON text (RFC 8785, JSON Canonicalization Scheme), so that everybody finds the same digest. */
final class CanonicalJson {
    private CanonicalJson() {}

    /** The SHA-256 of the text in that form, as 64 hexadecimal digits. */
    static String digest(String json) {
        try {
            return Sha256.of(new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException e) {
            throw new UncheckedIOException("a document is JSON", e);
        }
    }
}
