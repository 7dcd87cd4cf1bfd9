package org.preventsuite.localsuite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How one of the three services is started: the packaged jar, and nothing but environment to tell it where it is. */
final class ServiceProcess {
    private final SuiteFolder folder;
    private final Secrets secrets;

    ServiceProcess(SuiteFolder folder, Secrets secrets) {
        this.folder = folder;
        this.secrets = secrets;
    }

    Child start(Part service) {
        Path jar = folder.serviceJar(service);
        if (!Files.exists(jar)) {
            throw new SuiteFailure(service.title() + " is not built: " + jar + " does not exist");
        }
        return Child.start(
                service,
                folder,
                List.of(Child.java(), "-XX:+UseSerialGC", "-Xms32m", "-Xmx384m", "-jar", jar.toString()),
                environment(service));
    }

    Map<String, String> environment(Part service) {
        Map<String, String> environment = new TreeMap<>(new ServiceDatabase(service, secrets).environment());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(service.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(service.managementPort()));
        environment.put("OIDC_ISSUER_URL", Realm.ISSUER);
        environment.put("MIGRATE_AT_START", "true");
        if (service == Part.PLANS) {
            environment.put("TRAINING_URL", Part.TRAINING.url());
            environment.put("REFERRALS_URL", Part.REFERRALS.url());
            addAccount(service, environment);
        }
        if (service == Part.TRAINING) {
            environment.put("PLANS_URL", Part.PLANS.url());
            addAccount(service, environment);
        }
        return environment;
    }

    /** What a service that works in the background is to the identity provider. */
    private void addAccount(Part service, Map<String, String> environment) {
        environment.put("SERVICE_CLIENT_ID", service.title());
        environment.put("SERVICE_CLIENT_SECRET", Realm.clientSecret(secrets, service.title()));
    }
}
