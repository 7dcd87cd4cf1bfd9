package org.preventsuite.training.plan;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where plans-service is and how long it is waited for; without it the service does not start. */
@ConfigMapping(prefix = "suite.partner")
public interface PlanSettings {
    /** For all attempts of one question together, in milliseconds. */
    int timeout();

    URI plansUrl();
}
