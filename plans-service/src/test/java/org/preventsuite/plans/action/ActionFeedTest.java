package org.preventsuite.plans.action;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class ActionFeedTest {
    private final Council council = Council.fresh();
    private String plan = "";

    @BeforeEach
    void a_plan() {
        plan = council.newPlan(Map.of());
    }

    @Test
    void a_reader_sees_an_action_made_changed_and_gone_and_never_what_depends_on_the_day() {
        String start = council.endOfFeed();
        String address = council.newAction(plan, Map.of("timescaleWording", "March 2010"));
        Response made = council.feed(start);
        made.then()
                .body("items.kind", contains("upsert"))
                .body("items.resourceType", contains("action"))
                .body("items.version", contains(1))
                .body("items[0].resource.overdueAfter", equalTo("2010-03-31"))
                .body(
                        "items[0].resource",
                        allOf(not(hasKey("overdue")), not(hasKey("nextDueOn")), not(hasKey("derivedRating"))));

        council.change(address, 1, Map.of("status", "complete")).then().statusCode(200);
        Response changed = council.feed(made.path("links.next"));
        changed.then().body("items.version", contains(2)).body("items[0].resource.status", equalTo("complete"));

        council.delete(address, 2).then().statusCode(204);
        council.feed(changed.path("links.next"))
                .then()
                .body("items.kind", contains("tombstone"))
                .body("items.version", contains(3))
                .body("items[0]", not(hasKey("resource")));
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_version_and_no_news() {
        String address = council.newAction(plan, Map.of("timescaleWording", "March 2010", "title", "Training"));
        String seen = council.endOfFeed();
        for (Object patch :
                new Object[] {"{}", Map.of("timescaleWording", "March 2010"), Map.of("title", "Training")}) {
            council.change(address, 1, patch).then().statusCode(200).header("ETag", "\"v1\"");
        }
        council.feed(seen).then().body("items", empty()).body("upToDate", equalTo(true));
    }
}
