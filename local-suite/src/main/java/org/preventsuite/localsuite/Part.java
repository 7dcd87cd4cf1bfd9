package org.preventsuite.localsuite;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One process of the suite with the ports it listens on; the order is the order of starting. */
enum Part {
    POSTGRESQL("postgresql", 5433, 0),
    KEYCLOAK("keycloak", 8180, 0),
    PLANS("plans-service", 8081, 9081),
    TRAINING("training-service", 8082, 9082),
    REFERRALS("referrals-service", 8083, 9083);

    static final List<Part> SERVICES = List.of(PLANS, TRAINING, REFERRALS);

    private final String title;
    private final int port;
    private final int managementPort;

    Part(String title, int port, int managementPort) {
        this.title = title;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Finds a part by its name, or by a service's short name such as {@code plans}. */
    static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.title.equals(name) || part.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new SuiteFailure("There is no part «" + name + "»; the parts are "
                        + Arrays.stream(values()).map(Part::title).collect(Collectors.joining(", "))));
    }

    String title() {
        return title;
    }

    /** {@code plans} for {@code plans-service}: also the name of the service's database. */
    String shortName() {
        return title.replace("-service", "");
    }

    int port() {
        return port;
    }

    /** Where health and metrics are, apart from the API; only services have one. */
    int managementPort() {
        if (!isService()) {
            throw new IllegalStateException(title + " has no management port");
        }
        return managementPort;
    }

    List<Integer> ports() {
        return isService() ? List.of(port, managementPort) : List.of(port);
    }

    boolean isService() {
        return SERVICES.contains(this);
    }

    String url() {
        return this == POSTGRESQL ? "jdbc:postgresql://127.0.0.1:" + port + "/" : "http://127.0.0.1:" + port;
    }

    /** The address that answers 200 once the part can do its work; PostgreSQL has none. */
    URI readiness() {
        return switch (this) {
            case POSTGRESQL -> throw new IllegalStateException("PostgreSQL does not speak HTTP");
            case KEYCLOAK -> URI.create(Realm.ISSUER + "/.well-known/openid-configuration");
            case PLANS, TRAINING, REFERRALS -> URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        };
    }
}
