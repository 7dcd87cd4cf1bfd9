package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preventsuite.kit.json.StrictJson;

class ReadingPartnersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new StrictJson().customize(JSON);
    }

    @Test
    void what_the_report_does_not_need_is_passed_over() throws JsonProcessingException {
        String routes = Summaries.routes("E06000004").replace("{", "{\"retired\": {\"since\": 2020}, ");

        assertThat(JSON.readValue(routes, RouteSummary.class)).isEqualTo(new RouteSummary("E06000004", 3, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"areaCode\": \"E06000004\"}",
                "{\"areaCode\": null, \"active\": 1, \"confirmed\": 1, \"stale\": 0, \"neverConfirmed\": 0}",
                "{\"areaCode\": \"E06000004\", \"active\": 1, \"confirmed\": 1, \"stale\": 0}",
                "{\"areaCode\": \"E06000004\", \"active\": \"1\", \"confirmed\": 1, \"stale\": 0, \"neverConfirmed\": 0}",
                "{\"areaCode\": \"E06000004\", \"active\": -1, \"confirmed\": 1, \"stale\": 0, \"neverConfirmed\": 0}",
            })
    void a_summary_of_routes_that_lacks_what_the_report_needs_is_not_read(String answer) {
        assertThatThrownBy(() -> JSON.readValue(answer, RouteSummary.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"areaCode\": \"E06000004\", \"periodId\": \"FY2016-17\"}",
                "{\"areaCode\": \"E06000004\", \"periodId\": \"FY2016-17\", \"bases\": [null]}",
                "{\"areaCode\": \"E06000004\", \"periodId\": \"FY2016-17\", \"bases\": [{\"basis\": \"individuals\"}]}",
                "{\"areaCode\": \"E06000004\", \"periodId\": \"FY2016-17\", \"bases\": [{\"basis\": \"individuals\","
                        + " \"total\": 1, \"staff\": 1, \"notStaff\": 0, \"audiences\": [{\"name\": \"Housing\","
                        + " \"kind\": \"pets\", \"count\": 1}]}]}",
            })
    void a_summary_of_attendance_that_lacks_what_the_report_needs_is_not_read(String answer) {
        assertThatThrownBy(() -> JSON.readValue(answer, AttendanceSummary.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
