package org.preventsuite.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.StubSuite.Answer;

class OtherCharsetTest {
    @Test
    void a_name_survives_a_machine_that_knows_only_ascii(@TempDir Path folder) throws Exception {
        try (StubSuite suite = new StubSuite()) {
            String area = StubSuite.resource("areas/E07000199.json");
            suite.authorities("[\"E07000199\"]");
            suite.on("/plans/v1/areas/E07000199", new Answer(200, area.replace("Tamworth", "Ynys Môn 🏰"), null));
            suite.on("/plans/v1/areas?parentCode=E07000199", new Answer(200, "{\"items\": [], \"links\": {}}", null));
            Path out = folder.resolve("out");

            Process run = Run.process(suite.environment(folder.resolve("county.db")), out, "--json");

            assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Run.json(Files.readString(out)).at("/districts/0/name").asText())
                    .isEqualTo("Ynys Môn 🏰");
        }
    }
}
