package org.preventsuite.kit.concurrency;

import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;

/** The condition of a change: it is made on the version that the caller has seen, or not at all. */
public final class IfMatch {
    private IfMatch() {}

    /** Refuses with 428 when the condition is missing and with 412 when it names another version. */
    public static void require(@Nullable String header, long version) {
        if (header == null) {
            throw CommonProblem.PRECONDITION_REQUIRED.because("This change needs the header If-Match.");
        }
        if (!header.equals(tag(version))) {
            throw CommonProblem.PRECONDITION_FAILED
                    .because("The resource is at another version than If-Match names.")
                    .with("currentVersion", version);
        }
    }

    /** The strong entity tag of a version: {@code "v7"}. */
    public static String tag(long version) {
        return "\"v" + version + "\"";
    }
}
