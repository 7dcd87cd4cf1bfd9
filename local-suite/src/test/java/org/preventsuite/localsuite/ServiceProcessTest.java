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
    void a_service_knows_where_those_are_that_it_asks() {
        assertThat(environment(Part.PLANS))
                .containsEntry("TRAINING_URL", "http://127.0.0.1:8082")
                .containsEntry("REFERRALS_URL", "http://127.0.0.1:8083");
        assertThat(environment(Part.TRAINING)).containsEntry("PLANS_URL", "http://127.0.0.1:8081");
        assertThat(environment(Part.REFERRALS)).doesNotContainKeys("PLANS_URL", "TRAINING_URL");
    }

    @Test
    void a_service_that_works_in_the_background_has_an_account_of_its_own() {
        assertThat(environment(Part.PLANS)).containsEntry("SERVICE_CLIENT_ID", "plans-service");
        assertThat(environment(Part.TRAINING))
                .containsEntry("SERVICE_CLIENT_ID", "training-service")
                .doesNotContainEntry(
                        "SERVICE_CLIENT_SECRET", environment(Part.PLANS).get("SERVICE_CLIENT_SECRET"));
        assertThat(environment(Part.REFERRALS)).doesNotContainKeys("SERVICE_CLIENT_ID", "SERVICE_CLIENT_SECRET");
    }

    @Test
    void owner_and_application_do_not_share_a_password() {
        Map<String, String> environment = environment(Part.PLANS);

        assertThat(environment.get("DB_PASSWORD")).isNotEqualTo(environment.get("DB_OWNER_PASSWORD"));
    }
}
