package org.preventsuite.localsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    @TempDir
    Path folder = Path.of("");

    private Map<String, String> environment(Part service) {
        Secrets secrets = Secrets.in(folder.resolve("secrets.json"));
        return new ServiceProcess(new SuiteFolder(folder), secrets).environment(service);
    }

    @Test
    void a_service_gets_its_own_database_with_both_roles_and_its_ports() {
        assertThat(environment(Part.TRAINING))
                .containsEntry("DB_URL", "jdbc:postgresql://127.0.0.1:5433/training")
                .containsEntry("DB_USERNAME", "training_app")
                .containsEntry("DB_OWNER_USERNAME", "training_owner")
                .containsEntry("QUARKUS_HTTP_PORT", "8082")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "9082")
                .containsEntry("OIDC_ISSUER_URL", "http://127.0.0.1:8180/realms/prevent-suite")
                .doesNotContainKey("REFERRALS_URL");
    }

    @Test
    void plans_alone_knows_where_the_others_are() {
        assertThat(environment(Part.PLANS))
                .containsEntry("TRAINING_URL", "http://127.0.0.1:8082")
                .containsEntry("REFERRALS_URL", "http://127.0.0.1:8083");
    }

    @Test
    void owner_and_application_do_not_share_a_password() {
        Map<String, String> environment = environment(Part.PLANS);

        assertThat(environment.get("DB_PASSWORD")).isNotEqualTo(environment.get("DB_OWNER_PASSWORD"));
    }
}
