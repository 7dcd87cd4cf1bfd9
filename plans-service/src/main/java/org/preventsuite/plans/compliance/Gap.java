package org.preventsuite.plans.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import java.io.IOException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.preventsuite.kit.partner.PartnerFailed;
import org.preventsuite.kit.partner.PartnerRefused;

/** Why a section is not complete, in words for the reader of the report. */
public enum Gap {
    NOT_IN_TIME("The service did not answer in time."),
    NOT_REACHED("The service could not be reached."),
    LEFT_ALONE("The service failed several times and is left alone for a moment."),
    ANSWERED_WITH_ERROR("The service answered with an error."),
    NOT_UNDERSTOOD("The service's answer does not fit its contract."),
    REFUSED("The service does not let this caller read the figures."),
    SCOPE_MISSING("The access token lacks the scope of this section.");

    private final String reason;

    Gap(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** Whether it is about the caller's rights: then a copy made for somebody else must not stand in. */
    public boolean isAboutTheCaller() {
        return this == REFUSED || this == SCOPE_MISSING;
    }

    public static Gap of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException || cause instanceof java.util.concurrent.TimeoutException) {
                return NOT_IN_TIME;
            }
            if (cause instanceof CircuitBreakerOpenException) {
                return LEFT_ALONE;
            }
            if (cause instanceof PartnerRefused) {
                return REFUSED;
            }
            if (cause instanceof PartnerFailed) {
                return ANSWERED_WITH_ERROR;
            }
            if (cause instanceof JsonProcessingException) {
                return NOT_UNDERSTOOD;
            }
            if (cause instanceof IOException || cause instanceof VertxException) {
                return NOT_REACHED;
            }
        }
        return NOT_UNDERSTOOD;
    }
}
