package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The identity provider is away or changes its keys; a service goes on with the keys it has and needs no restart. */
class AbsentIssuerIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RegisterExtension
    static final PackagedSuite SUITE = new PackagedSuite(Path.of("target", "absent-issuer"), List.of("plans"));

    @Test
    void a_service_goes_on_with_the_keys_it_has_and_takes_new_ones_without_a_restart() throws Exception {
        Client client = new Client("council", SUITE.get(), List.of("W09999999"));
        client.one("plans", "/v1/plans");
        SUITE.get().issuer().close();
        client.one("plans", "/v1/plans");

        SUITE.get().issuer().rotate();
        assertThat(client.status("plans", "/v1/plans")).isIn(401, 503);
        SUITE.get().issuer().startAgain();
        awaitServed(client);

        SUITE.get().issuer().rotate();
        awaitServed(client);
    }

    private static void awaitServed(Client client) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int status = client.status("plans", "/v1/plans");
        while (status != 200 && System.nanoTime() < end) {
            Thread.sleep(200);
            status = client.status("plans", "/v1/plans");
        }
        assertThat(status).isEqualTo(200);
    }
}
