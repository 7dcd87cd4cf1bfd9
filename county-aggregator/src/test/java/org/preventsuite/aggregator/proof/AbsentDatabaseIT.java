package org.preventsuite.aggregator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database stops under the services and starts again; they say so meanwhile, and need no help afterwards. */
class AbsentDatabaseIT {
    /** What is answered from what a service carries along, or refused before anything is looked up. */
    private static final Set<String> WITHOUT_A_DATABASE = Set.of(
            "plans describeTable",
            "plans getProblemType",
            "plans listRatingScales",
            "plans getRatingScale",
            "plans getProgressByEntry",
            "plans createImport",
            "training describeTable",
            "training getProblemType",
            "referrals describeTable",
            "referrals getGroupCounts",
            "referrals getOpenReferral",
            "referrals listOpenTaxonomies",
            "referrals getProblemType");

    /** One service in each build, as what answers is the kit; all of them at night. */
    private static final List<String> NAMES =
            List.of(System.getProperty("suite.absent-database", "referrals").split(","));

    @RegisterExtension
    static final PackagedSuite SUITE = new PackagedSuite(Path.of("target", "absent-database"), NAMES);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void every_operation_says_when_to_come_back_and_is_answered_when_the_database_is() throws Exception {
        SUITE.get().stopDatabase();
        SoftAssertions all = new SoftAssertions();
        for (String name : NAMES) {
            answers(name).forEach((operation, answer) -> {
                if (WITHOUT_A_DATABASE.contains(operation)) {
                    all.assertThat(answer.statusCode()).as(operation).isLessThan(500);
                    return;
                }
                all.assertThat(answer.statusCode()).as(operation).isEqualTo(503);
                all.assertThat(answer.headers().firstValue("Retry-After"))
                        .as(operation)
                        .isPresent();
                all.assertThat(Client.json(answer.body()).path("type").asText())
                        .as(operation)
                        .isEqualTo("urn:problem-type:prevent-suite:unavailable");
            });
            all.assertThat(SUITE.get().isReady(name)).as(name + " is ready").isFalse();
        }
        all.assertAll();

        SUITE.get().startDatabase();
        for (String name : NAMES) {
            SUITE.get().awaitReady(name);
            assertThat(answers(name)).allSatisfy((operation, answer) -> assertThat(answer.statusCode())
                    .isLessThan(500));
        }
    }

    /** Of all operations at once, by service and operationId. */
    private Map<String, HttpResponse<String>> answers(String name) throws IOException {
        Map<String, CompletableFuture<HttpResponse<String>>> sent = new TreeMap<>();
        Operations.of(name)
                .requests(SUITE.get().url(name), SUITE.get().issuer())
                .forEach((operation, request) ->
                        sent.put(name + " " + operation, http.sendAsync(request, BodyHandlers.ofString())));
        Map<String, HttpResponse<String>> answers = new TreeMap<>();
        sent.forEach((operation, answer) -> answers.put(operation, answer.join()));
        return answers;
    }
}
