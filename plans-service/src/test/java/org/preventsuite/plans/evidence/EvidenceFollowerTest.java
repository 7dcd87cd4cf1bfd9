package org.preventsuite.plans.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.plans.compliance.PartnerPorts;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.testkit.TokenEndpoint;

/** Evidence settled from the partners' feeds, round by round. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(PartnerPorts.class)
@WithTestResource(TokenEndpoint.class)
class EvidenceFollowerTest extends FollowedTraining {
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
}
