package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.Fault;

class ContractStubTest {
    private static final String TRAINING = "contract/training/openapi.json";
    private static final String QUESTION = "/v1/attendance-summary?areaCode=E06000004&periodId=FY2016-17";
    private static final String AUDIENCE = "019a8b5e-3d10-7b2c-8e40-1a2b3c4d5e05";

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void what_the_contract_allows_is_served_and_what_was_asked_is_kept() throws IOException, InterruptedException {
        String summary = Summaries.attendance("E06000004", "FY2016-17");
        try (ContractStub training = ContractStub.of(TRAINING)) {
            training.on("getAttendanceSummary").fails(Fault.SERVER_ERROR).answers(200, summary);

            assertThat(get(training.url() + QUESTION).statusCode()).isEqualTo(500);
            for (int i = 0; i < 2; i++) {
                HttpResponse<String> answer = get(training.url() + QUESTION);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(summary);
            }
            assertThat(training.received()).hasSize(3).allSatisfy(asked -> assertThat(asked.operationId())
                    .isEqualTo("getAttendanceSummary"));
        }
    }

    @Test
    void an_answer_belongs_to_the_values_of_its_path_and_any_other_to_the_rest()
            throws IOException, InterruptedException {
        try (ContractStub training = ContractStub.of(TRAINING)) {
            training.on("getAudience", AUDIENCE).answers(403, Summaries.refusal());
            training.onAny("getAudience").fails(Fault.SERVER_ERROR);

            assertThat(get(training.url() + "/v1/audiences/" + AUDIENCE).statusCode())
                    .isEqualTo(403);
            assertThat(get(training.url() + "/v1/audiences/" + AUDIENCE.replace('5', '6'))
                            .statusCode())
                    .isEqualTo(500);
        }
    }

    @Test
    void an_answer_that_the_contract_does_not_allow_fails_the_test_where_it_is_given() {
        try (ContractStub training = ContractStub.of(TRAINING)) {
            ContractStub.Canned summary = training.on("getAttendanceSummary");

            assertThatThrownBy(() -> summary.answers(418, "{}")).hasMessageContaining("never answers 418");
            assertThatThrownBy(() -> summary.answers(200, "{\"areaCode\": \"E06000004\"}"))
                    .hasMessageContaining("required");
            assertThatThrownBy(() -> summary.answers(200, "so many")).hasMessageContaining("not JSON");
            assertThatThrownBy(() -> training.on("getWeather")).hasMessageContaining("no operation getWeather");
            assertThatThrownBy(() -> training.on("getAudience")).hasMessageContaining("more variables");
        }
    }

    @Test
    void a_request_that_the_contract_does_not_know_fails_the_test_at_the_end()
            throws IOException, InterruptedException {
        ContractStub training = ContractStub.of(TRAINING);
        training.on("getAttendanceSummary").answers(200, Summaries.attendance("E06000004", "FY2016-17"));

        assertThat(get(training.url() + QUESTION + "&colour=red").statusCode()).isEqualTo(400);
        assertThat(get(training.url() + "/v1/attendance-summary?areaCode=Stockton")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(training.url() + "/v1/audiences").statusCode()).isEqualTo(501);

        assertThatThrownBy(training::close)
                .hasMessageContaining("colour")
                .hasMessageContaining("areaCode")
                .hasMessageContaining("without periodId")
                .hasMessageContaining("nobody said");
    }
}
