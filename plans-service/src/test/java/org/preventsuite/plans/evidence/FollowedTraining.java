package org.preventsuite.plans.evidence;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.oidc.client.OidcClients;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** The training service's feed as a test tells it, and a follower of it with a clock of its own. */
abstract class FollowedTraining {
    static final String LINKS = "/v1/evidence-links";
    static final String STATEMENT = "attendance-statement";

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

    final Council council = Council.fresh();
    final String target = UUID.randomUUID().toString();
    final LaterClock clock = new LaterClock();
    ContractStub training;
    FeedFollower follower;
    String action;

    /** A clock that a test sets forward. */
    static final class LaterClock extends Clock {
        Duration later = Duration.ZERO;

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

    FeedFollower newFollower() {
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
    String unverifiedLink() {
        training.onAny("getAttendanceStatement").fails(Fault.SERVER_ERROR);
        return linkIn("unverified");
    }

    String verifiedLink() {
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

    void requireState(String link, String state) {
        council.read(link).then().statusCode(200).body("state", equalTo(state));
    }

    ContractStub.Canned feed() {
        return training.on("listChanges");
    }

    static String upsert(String type, String id, String area) {
        return """
            {"kind": "upsert", "resourceType": "%s", "resourceId": "%s", "areaCode": "%s",
             "changedAt": "2026-04-14T09:30:00Z", "version": 1, "resource": {}}\
            """.formatted(type, id, area);
    }

    static String tombstone(String type, String id, String area) {
        return """
            {"kind": "tombstone", "reason": "deleted", "resourceType": "%s", "resourceId": "%s", "areaCode": "%s",
             "changedAt": "2026-04-14T09:30:00Z", "version": 2}\
            """.formatted(type, id, area);
    }

    static String page(String cursor, boolean upToDate, String... entries) {
        return pageThrough("2026-04-14T09:42:10Z", cursor, upToDate, entries);
    }

    static String pageThrough(String through, String cursor, boolean upToDate, String... entries) {
        return """
            {"items": [%s], "consistentThrough": "%s", "upToDate": %s, "links": {"next": "?limit=500&cursor=%s"}}
            """.formatted(String.join(", ", Arrays.asList(entries)), through, upToDate, cursor);
    }
}
