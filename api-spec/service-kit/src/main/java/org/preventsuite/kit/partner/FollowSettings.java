package org.preventsuite.kit.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How often the feeds of other services are read in the background, and as which client. */
@ConfigMapping(prefix = "suite.follow")
public interface FollowSettings {
    /** A period such as {@code 30s}, or {@code off}. */
    @WithDefault("off")
    String every();

    /** How long a feed may take to connect or to send, in milliseconds. */
    @WithDefault("10000")
    int timeout();

    /** Address of the identity provider. */
    Optional<String> issuer();

    Optional<String> clientId();

    Optional<String> clientSecret();
}
