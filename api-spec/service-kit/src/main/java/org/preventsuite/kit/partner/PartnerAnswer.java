package org.preventsuite.kit.partner;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What holds for the answers of every partner. */
public final class PartnerAnswer {
    private PartnerAnswer() {}

    /** The failure that an answer of status 400 or more stands for. */
    public static RuntimeException failure(Response response) {
        int status = response.getStatus();
        if (status == 401 || status == 403) {
            return new PartnerRefused(status);
        }
        return status == 404 && isProblem(response.getMediaType()) ? new NotThere() : new PartnerFailed(status);
    }

    /** Only a problem document is the word of a service: a page for people comes from something that stands before it. */
    private static boolean isProblem(@Nullable MediaType type) {
        return type != null && type.getSubtype().equals("problem+json");
    }

    /** A number of people or things; a negative one means that the answer is not to be trusted. */
    public static int count(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a count is negative");
        }
        return value;
    }

    /** What the answer says it is about must be what was asked. */
    public static void requireSame(Object asked, Object answered) {
        if (!asked.equals(answered)) {
            throw new IllegalArgumentException("the answer is about something else");
        }
    }
}
