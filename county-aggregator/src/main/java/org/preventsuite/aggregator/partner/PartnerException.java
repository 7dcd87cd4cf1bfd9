package org.preventsuite.aggregator.partner;

import java.io.IOException;

/** Why a partner gave no answer to work with; an {@link IOException}, since it has to pass through the generated client. */
public abstract sealed class PartnerException extends IOException {
    private final String partner;
    private final String reason;

    private PartnerException(String partner, String reason) {
        super(partner + ": " + reason);
        this.partner = partner;
        this.reason = reason;
    }

    /** What happened and with whom. */
    public String words() {
        return partner + ": " + reason;
    }

    /** What happened, for a place that names {@code known} already. */
    public String wordsBeside(String known) {
        return partner.equals(known) ? reason : words();
    }

    /** It did not answer, or said that it could not just now, for as long as we were patient. */
    public static final class NotReached extends PartnerException {
        public NotReached(String partner, String reason) {
            super(partner, reason);
        }
    }

    /** It answered, and trying again would change nothing: a person has to look. */
    public static final class Refused extends PartnerException {
        private final String problem;

        public Refused(String partner, String problem, String reason) {
            super(partner, reason);
            this.problem = problem;
        }

        /** The last word of the problem's type, such as {@code cursor-expired}; empty where it is not a problem of ours. */
        public String problem() {
            return problem;
        }
    }
}
