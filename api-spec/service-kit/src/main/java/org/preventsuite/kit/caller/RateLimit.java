package org.preventsuite.kit.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Map;

/** How many requests a client may send in a minute; one client may have a number of its own. */
@ConfigMapping(prefix = "suite.rate-limit")
public interface RateLimit {
    @WithName("per-minute")
    @WithDefault("3000")
    int perMinute();

    Map<String, Integer> clients();

    default int of(String client) {
        return clients().getOrDefault(client, perMinute());
    }
}
