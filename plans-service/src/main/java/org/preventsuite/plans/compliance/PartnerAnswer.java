package org.preventsuite.plans.compliance;

import jakarta.ws.rs.core.Response;

/** What holds for the answers of every partner. */
final class PartnerAnswer {
    private PartnerAnswer() {}

    /** The failure that an answer of status 400 or more stands for. */
    static RuntimeException failure(Response response) {
        int status = response.getStatus();
        return status == 401 || status == 403 ? new PartnerRefused(status) : new PartnerFailed(status);
    }

    /** A number of people or things; a negative one means that the answer is not to be trusted. */
    static int count(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("a count is negative");
        }
        return value;
    }

    /** What the answer says it is about must be what was asked. */
    static void requireSame(String asked, String answered) {
        if (!asked.equals(answered)) {
            throw new IllegalArgumentException("the answer is about something else");
        }
    }
}
