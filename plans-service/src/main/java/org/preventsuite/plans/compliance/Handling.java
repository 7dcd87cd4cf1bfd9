package org.preventsuite.plans.compliance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a caller prefers when a section cannot be had (RFC 7240, section 4.4). */
final class Handling {
    private static final String STRICT = "handling=strict";

    private Handling() {}

    /** Whether the header says strict; other preferences are ignored, as the RFC asks. */
    static boolean isStrict(@Nullable String prefer) {
        return prefer != null
                && Arrays.stream(prefer.split(",", -1))
                        .map(preference -> preference.replaceFirst(";.*", "").replaceAll("[\\s\"]", ""))
                        .anyMatch(STRICT::equalsIgnoreCase);
    }
}
