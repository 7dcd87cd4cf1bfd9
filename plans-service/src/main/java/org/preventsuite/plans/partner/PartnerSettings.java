package org.preventsuite.plans.partner;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the partners are and how long they are waited for; without it the service does not start. */
@ConfigMapping(prefix = "suite.partner")
public interface PartnerSettings {
    /** For all attempts of one question together, in milliseconds. */
    int timeout();

    URI trainingUrl();

    URI referralsUrl();
}
