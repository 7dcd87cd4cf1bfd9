package org.preventsuite.localsuite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preventsuite.localsuite.StatusReport.Line;
import org.preventsuite.localsuite.StatusReport.State;

class StatusReportTest {
    @Test
    void every_part_has_its_name_process_port_state_and_address() throws IOException {
        StatusReport report = new StatusReport(
                true, List.of(new Line(Part.PLANS, 42L, State.READY), new Line(Part.TRAINING, null, State.DIED)));

        JsonNode json = new ObjectMapper().readTree(report.toJson());

        assertThat(json.path("launcher").asText()).isEqualTo("running");
        assertThat(json.path("ready").asBoolean(true)).isFalse();
        JsonNode plans = json.path("parts").path(0);
        assertThat(plans.path("name").asText()).isEqualTo("plans-service");
        assertThat(plans.path("pid").asLong()).isEqualTo(42);
        assertThat(plans.path("port").asInt()).isEqualTo(8081);
        assertThat(plans.path("state").asText()).isEqualTo("ready");
        assertThat(plans.path("url").asText()).isEqualTo("http://127.0.0.1:8081");
        assertThat(json.path("parts").path(1).path("pid").isNull()).isTrue();
    }

    @Test
    void a_part_that_left_its_note_behind_has_died() {
        assertThat(StatusReport.state(true, false, false)).isEqualTo(State.DIED);
        assertThat(StatusReport.state(false, false, false)).isEqualTo(State.STOPPED);
        assertThat(StatusReport.state(true, true, false)).isEqualTo(State.STARTING);
        assertThat(StatusReport.state(true, true, true)).isEqualTo(State.READY);
    }
}
