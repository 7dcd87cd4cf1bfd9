package org.preventsuite.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.partner.FollowSettings;
import org.preventsuite.kit.partner.ServiceAccount;
import org.preventsuite.plans.compliance.PartnerPorts;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.Fault;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.testkit.TokenEndpoint;

/** Followers of the partners' feeds when a partner, a token or another instance stands in the way. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
@WithTestResource(TokenEndpoint.class)
class EvidenceFollowerFaultsTest extends FollowedTraining {
    @Inject
    EvidenceFollower background;

    @Test
    void the_service_reads_with_rights_of_its_own() {
        feed().answers(200, page("one", true));
        follower.round();

        String sent = training.received().get(0).headers().getFirst("Authorization");
        assertThat(sent).startsWith("Bearer ");
        String claims = new String(
                java.util.Base64.getUrlDecoder().decode(sent.split("\\.", -1)[1]),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(claims).contains(TokenEndpoint.CLIENT).contains("changes:read");
    }

    @Test
    void after_a_restore_of_the_partner_its_feed_is_read_from_the_start_and_what_is_lost_breaks() {
        String kept = verifiedLink();
        String first = action;
        action = council.act(council.newPlan(Map.of()), Map.of())
                .then()
                .extract()
                .path("id");
        String other = UUID.randomUUID().toString();
        training.on("getAttendanceStatement", other).answers(200, Targets.statement(other, council.code()));
        String lost = council.create(LINKS, Map.of("actionId", first, "kind", STATEMENT, "targetId", other))
                .then()
                .statusCode(201)
                .body("state", equalTo("verified"))
                .extract()
                .header("Location");
        feed().answers(
                        200,
                        page(
                                "old",
                                true,
                                upsert(STATEMENT, target, council.code()),
                                upsert(STATEMENT, other, council.code())))
                .answers(410, Targets.problem("cursor-expired", 410))
                .answers(200, page("new-one", false, upsert(STATEMENT, target, council.code())))
                .answers(200, pageThrough("2099-01-01T00:00:00Z", "new-two", true));
        follower.round();
        requireState(lost, "verified");

        follower.round();

        requireState(kept, "verified");
        requireState(lost, "broken");
        assertThat(training.received().stream()
                        .filter(asked -> asked.operationId().equals("listChanges")))
                .extracting(asked -> asked.query().get("cursor"))
                .containsExactly(null, "old", null, "new-one");
    }

    @Test
    void a_partner_that_is_away_is_left_alone_for_longer_and_longer_and_nothing_is_lost() {
        String link = unverifiedLink();
        feed().fails(Fault.SERVER_ERROR)
                .fails(Fault.WRONG_JSON)
                .answers(200, page("one", true, upsert(STATEMENT, target, council.code())));
        follower.round();
        follower.round();
        assertThat(asked()).isEqualTo(1);
        council.read("/v1/service-info").then().body("partners[0].state", equalTo("unreachable"));

        clock.later = Duration.ofSeconds(31);
        follower.round();
        assertThat(asked()).isEqualTo(2);
        clock.later = Duration.ofSeconds(31 + 31);
        follower.round();
        assertThat(asked()).isEqualTo(2);
        clock.later = Duration.ofSeconds(31 + 62);
        follower.round();

        requireState(link, "verified");
        council.read("/v1/service-info")
                .then()
                .body("partners[0].state", equalTo("reachable"))
                .body("partners[0].lastSuccessAt", notNullValue());
    }

    @Test
    void a_token_that_is_refused_is_not_sent_again() {
        feed().answers(401, Targets.problem("unauthorized", 401), Map.of("WWW-Authenticate", "Bearer"))
                .answers(200, page("one", true));
        follower.round();
        clock.later = Duration.ofSeconds(31);
        follower.round();
        clock.later = Duration.ofSeconds(62);
        follower.round();

        List<String> sent = training.received().stream()
                .map(asked -> asked.headers().getFirst("Authorization"))
                .toList();
        assertThat(sent).hasSize(3).doesNotContainNull();
        assertThat(sent.get(1)).isNotEqualTo(sent.get(0)).isEqualTo(sent.get(2));
    }

    @Test
    void a_service_that_is_to_follow_and_not_told_as_whom_does_not_start() {
        FollowSettings nobody = new FollowSettings() {
            @Override
            public String every() {
                return "30s";
            }

            @Override
            public int timeout() {
                return 1;
            }

            @Override
            public Optional<String> issuer() {
                return Optional.of("https://id.example.gov.uk");
            }

            @Override
            public Optional<String> clientId() {
                return Optional.empty();
            }

            @Override
            public Optional<String> clientSecret() {
                return Optional.empty();
            }
        };
        assertThatThrownBy(() -> new ServiceAccount(clients, nobody)).hasMessageContaining("suite.follow.client-id");
    }

    private long asked() {
        return training.received().stream()
                .filter(asked -> asked.operationId().equals("listChanges"))
                .count();
    }

    @Test
    void two_instances_that_read_the_same_page_take_it_once() throws InterruptedException {
        String link = unverifiedLink();
        feed().answers(200, page("one", true, upsert(STATEMENT, target, council.code())));
        List<Thread> instances = List.of(new Thread(newFollower()::round), new Thread(newFollower()::round));
        instances.forEach(Thread::start);
        for (Thread instance : instances) {
            instance.join();
        }
        council.read(link).then().body("state", equalTo("verified")).body("version", equalTo(2));
    }

    @Test
    void a_round_in_the_background_reads_both_partners() {
        feed().answers(200, page("one", true));
        try (ContractStub referrals = PartnerPorts.referrals()) {
            referrals.on("listChanges").answers(200, page("one", true));
            background.round();
            assertThat(referrals.received()).hasSize(1);
        }
        assertThat(training.received()).hasSize(1);
    }
}
