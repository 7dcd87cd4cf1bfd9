package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The services of one class of tests, from before the first until after the last; without packages they are skipped. */
final class PackagedSuite implements BeforeAllCallback, AfterAllCallback {
    private final Path logs;
    private final List<String> names;
    private @Nullable Services services;

    /**
     * @param logs where each service's log goes
     * @param names the services that are started
     */
    PackagedSuite(Path logs, List<String> names) {
        this.logs = logs;
        this.names = List.copyOf(names);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        assumeThat(Services.arePackaged()).isTrue();
        services = new Services(logs, names);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (services != null) {
            services.close();
        }
    }

    Services get() {
        if (services == null) {
            throw new IllegalStateException("the services have not been started");
        }
        return services;
    }
}
