package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The identity provider is away or changes its keys; a service goes on with the keys it has and needs no restart. */
class AbsentIssuerIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private @Nullable Services services;

    @BeforeEach
    void start() throws IOException, SQLException, InterruptedException {
        assumeThat(Services.arePackaged()).isTrue();
        services = new Services(Path.of("target", "absent-issuer"), List.of("plans"));
    }

    @AfterEach
    void stop() throws IOException {
        if (services != null) {
            services.close();
        }
    }

    @Test
    void a_service_goes_on_with_the_keys_it_has_and_takes_new_ones_without_a_restart() throws Exception {
        Client client = new Client("council", suite(), List.of("W09999999"));
        client.one("plans", "/v1/plans");
        suite().issuer().close();
        client.one("plans", "/v1/plans");

        suite().issuer().rotate();
        assertThat(client.status("plans", "/v1/plans")).isIn(401, 503);
        suite().issuer().startAgain();
        awaitServed(client);

        suite().issuer().rotate();
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

    private Services suite() {
        if (services == null) {
            throw new IllegalStateException("the services have not been started");
        }
        return services;
    }
}
