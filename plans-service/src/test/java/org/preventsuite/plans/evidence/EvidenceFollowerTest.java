package org.preventsuite.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.link.FeedClient;
import org.preventsuite.kit.link.FeedFollower;
import org.preventsuite.kit.link.FollowedFeeds;
import org.preventsuite.kit.partner.FollowSettings;
import org.preventsuite.kit.partner.PartnerRegister;
import org.preventsuite.kit.partner.ServiceAccount;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.compliance.PartnerPorts;
import org.preventsuite.plans.partner.Partner;
import org.preventsuite.testkit.ContractStub;
import org.preventsuite.testkit.Fault;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.testkit.TokenEndpoint;

/** Evidence settled from the partners' feeds, round by round. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
@WithTestResource(TokenEndpoint.class)
class EvidenceFollowerTest {
    private static final String LINKS = "/v1/evidence-links";
    private static final String STATEMENT = "attendance-statement";

    @Inject
    CircuitBreakerMaintenance breakers;

    @Inject
    FollowSettings settings;

    @Inject
    OidcClients clients;

    @Inject
    FollowedFeeds feeds;

    @Inject
    EvidenceLinkRepository links;

    @Inject
    EvidenceLinkService service;

    @Inject
    PartnerRegister register;

    @Inject
    EvidenceFollower background;

    private final Council council = Council.fresh();
    private final String target = UUID.randomUUID().toString();
    private final LaterClock clock = new LaterClock();
    private ContractStub training;
    private FeedFollower follower;
    private String action;

    /** A clock that a test sets forward. */
    private static final class LaterClock extends Clock {
        private Duration later = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(later);
        }
    }

    @BeforeEach
    void a_feed_that_was_never_read() throws SQLException {
        breakers.resetAll();
        training = PartnerPorts.training();
        try (Connection owner = PostgresResource.asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute("delete from followed_resource");
            sql.execute("delete from followed_feed");
        }
        follower = newFollower();
        action = council.act(council.newPlan(Map.of()), Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void nothing_was_asked_that_the_partners_contract_does_not_know() {
        training.close();
    }

    private FeedFollower newFollower() {
        return new FeedFollower(
                Partner.TRAINING.service(),
                FeedClient.at(URI.create(training.url()), 2000),
                new ServiceAccount(clients, settings),
                feeds,
                List.of(new FollowedEvidence(Partner.TRAINING, links, service)),
                register,
                clock);
    }

    /** The address of a link that was made while the partner could not say. */
    private String unverifiedLink() {
        training.onAny("getAttendanceStatement").fails(Fault.SERVER_ERROR);
        return linkIn("unverified");
    }

    private String verifiedLink() {
        training.on("getAttendanceStatement", target).answers(200, Targets.statement(target, council.code()));
        return linkIn("verified");
    }

    private String linkIn(String state) {
        return council.create(LINKS, Map.of("actionId", action, "kind", STATEMENT, "targetId", target))
                .then()
                .statusCode(201)
                .body("state", equalTo(state))
                .extract()
                .header("Location");
    }

    private void requireState(String link, String state) {
        council.read(link).then().statusCode(200).body("state", equalTo(state));
    }

    private ContractStub.Canned feed() {
        return training.on("listChanges");
    }

    private static String upsert(String type, String id, String area) {
        return """
            {"kind": "upsert", "resourceType": "%s", "resourceId": "%s", "areaCode": "%s",
             "changedAt": "2026-04-14T09:30:00Z", "version": 1, "resource": {}}\
            """.formatted(type, id, area);
    }

    private static String tombstone(String type, String id, String area) {
        return """
            {"kind": "tombstone", "reason": "deleted", "resourceType": "%s", "resourceId": "%s", "areaCode": "%s",
             "changedAt": "2026-04-14T09:30:00Z", "version": 2}\
            """.formatted(type, id, area);
    }

    private static String page(String cursor, boolean upToDate, String... entries) {
        return pageThrough("2026-04-14T09:42:10Z", cursor, upToDate, entries);
    }

    private static String pageThrough(String through, String cursor, boolean upToDate, String... entries) {
        return """
            {"items": [%s], "consistentThrough": "%s", "upToDate": %s, "links": {"next": "?limit=500&cursor=%s"}}
            """.formatted(String.join(", ", Arrays.asList(entries)), through, upToDate, cursor);
    }

    @Test
    void what_the_feed_names_is_verified_and_told_in_our_own_feed_and_audit() {
        String link = unverifiedLink();
        String end = council.endOfFeed();
        feed().answers(200, page("one", true, upsert(STATEMENT, target, council.code())));

        follower.round();

        council.read(link)
                .then()
                .body("state", equalTo("verified"))
                .body("version", equalTo(2))
                .body("checkedAt", notNullValue());
        council.feed(end)
                .then()
                .body("items.resourceType", contains("evidence-link"))
                .body("items.resource.state", contains("verified"));
        council.read("/v1/audit-entries?limit=1")
                .then()
                .body("items.action", contains("evidence-link.checked"))
                .body("items.client", contains("plans-service"));
    }

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
    void a_tombstone_breaks_a_link_and_a_return_mends_it() {
        String link = verifiedLink();
        feed().answers(200, page("one", true, tombstone(STATEMENT, target, council.code())))
                .answers(200, page("two", true, upsert(STATEMENT, target, council.code())));

        follower.round();
        requireState(link, "broken");
        follower.round();
        requireState(link, "verified");
    }

    @Test
    void pages_are_read_to_the_end_and_the_next_round_goes_on_from_there_after_a_restart_too() {
        String link = unverifiedLink();
        feed().answers(
                        200,
                        page("one", false, upsert("course", UUID.randomUUID().toString(), council.code())))
                .answers(200, page("two", true))
                .answers(200, page("three", true, upsert(STATEMENT, target, council.code())));

        follower.round();
        requireState(link, "unverified");
        newFollower().round();

        requireState(link, "verified");
        assertThat(training.received().stream()
                        .filter(asked -> asked.operationId().equals("listChanges")))
                .extracting(asked -> asked.query().get("cursor"))
                .containsExactly(null, "one", "two");
    }

    @Test
    void what_the_feed_named_before_the_link_was_made_is_remembered() {
        feed().answers(200, page("one", true, upsert(STATEMENT, target, council.code())))
                .answers(200, page("two", true));
        follower.round();
        String link = unverifiedLink();

        follower.round();

        requireState(link, "verified");
    }

    @Test
    void what_the_council_of_the_link_may_not_read_is_broken_for_it_as_if_it_were_not_there() {
        String link = unverifiedLink();
        feed().answers(
                        200,
                        page(
                                "one",
                                true,
                                upsert(STATEMENT, target, Council.fresh().code())));
        follower.round();
        requireState(link, "broken");
    }

    @Test
    void a_resource_of_another_kind_is_not_what_the_link_leads_to() {
        String link = unverifiedLink();
        feed().answers(200, page("one", true, upsert("course", target, council.code())));
        follower.round();
        requireState(link, "unverified");
    }

    @Test
    void what_a_whole_reading_never_met_is_broken_but_not_before_the_feed_is_past_the_link() {
        String link = unverifiedLink();
        feed().answers(200, page("one", true)).answers(200, pageThrough("2099-01-01T00:00:00Z", "two", true));
        follower.round();
        requireState(link, "unverified");
        follower.round();
        requireState(link, "broken");
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
