package org.preventsuite.training.audience;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class AudienceResourceTest {

    @Test
    void an_audience_is_added_read_changed_and_deleted() {
        String area = Councils.fresh();
        var added = Given.created("/v1/audiences", area, """
                {"areaCode": "%s", "name": "Refuse and recycling", "kind": "staff",
                 "headCounts": [{"asAt": "2017-04-01", "count": 118, "source": "HR"},
                                {"asAt": "2016-04-01", "count": 120, "source": "HR"}],
                 "externalId": {"scheme": "hr", "value": "D-17"}}
                """.formatted(area))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("headCounts.asAt", contains("2016-04-01", "2017-04-01"))
                .extract();
        String address = added.header("Location");
        address = address.substring(address.indexOf("/v1/"));

        Given.read(address, area).statusCode(200).body("name", equalTo("Refuse and recycling"));
        Calls.as(Given.SCOPES, area)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        Given.patched(address, area, "\"v1\"", """
                {"name": "Waste", "headCounts": [], "externalId": null}
                """)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", equalTo("Waste"))
                .body("kind", equalTo("staff"))
                .body("headCounts", empty())
                .body("externalId", nullValue());
        Given.patched(address, area, "\"v1\"", "{\"name\": \"Refuse\"}")
                .statusCode(412)
                .body("currentVersion", equalTo(2));
        Given.deleted(address, area, "\"v1\"").statusCode(412);
        Given.deleted(address, area, "\"v2\"").statusCode(204);
        Given.read(address, area).statusCode(404);
    }

    @Test
    void audiences_are_listed_by_name_and_kind_and_page_by_page() {
        String area = Councils.fresh();
        Given.audience(area, "Social care", "staff");
        Given.audience(area, "Adult learners", "learners");
        Given.audience(area, "Housing", "staff");

        Given.read("/v1/audiences?kind=staff&count=true", area)
                .body("items.name", contains("Housing", "Social care"))
                .body("totalItems", equalTo(2));
        String next = Given.read("/v1/audiences?areaCode=" + area + "&limit=2", area)
                .statusCode(200)
                .body("items.name", contains("Adult learners", "Housing"))
                .extract()
                .path("links.next");
        Given.read("/v1/audiences" + next, area)
                .body("items.name", contains("Social care"))
                .body("links.next", nullValue());
        Given.read("/v1/audiences" + next + "&kind=learners", area)
                .statusCode(400)
                .body("type", endsWith(":cursor-mismatch"));
    }

    @Test
    void a_name_is_used_once_in_an_authority() {
        String area = Councils.fresh();
        Given.audience(area, "Housing", "staff");
        String other = Given.audience(area, "Planning", "staff");

        Given.audienceAnswer(area, "Housing", "community")
                .statusCode(409)
                .body("type", endsWith(":audience-name-taken"))
                .body("errors.pointer", contains("/name"));
        Given.patched("/v1/audiences/" + other, area, "\"v1\"", "{\"name\": \"Housing\"}")
                .statusCode(409)
                .body("type", endsWith(":audience-name-taken"));
        Given.audience(Councils.fresh(), "Housing", "staff");
    }

    @Test
    void an_external_id_names_one_audience_of_an_authority() {
        String area = Councils.fresh();
        String body = """
                {"areaCode": "%s", "name": "%s", "kind": "staff", "externalId": {"scheme": "hr", "value": "1"}}
                """;
        Given.created("/v1/audiences", area, body.formatted(area, "Housing")).statusCode(201);
        Given.created("/v1/audiences", area, body.formatted(area, "Planning"))
                .statusCode(409)
                .body("type", endsWith(":duplicate-external-id"));
    }

    @Test
    void a_day_has_one_head_count() {
        String area = Councils.fresh();
        String twice = """
                [{"asAt": "2016-04-01", "count": 1, "source": "HR"}, {"asAt": "2016-04-01", "count": 2, "source": "HR"}]
                """;
        Given.created("/v1/audiences", area, """
                {"areaCode": "%s", "name": "Housing", "kind": "staff", "headCounts": %s}
                """.formatted(area, twice))
                .statusCode(422)
                .body("type", endsWith(":invalid-content"))
                .body("errors.pointer", contains("/headCounts/1/asAt"));
        String id = Given.audience(area, "Housing", "staff");
        Given.patched("/v1/audiences/" + id, area, "\"v1\"", "{\"headCounts\": " + twice + "}")
                .statusCode(422);
    }

    @Test
    void an_audience_that_a_statement_counts_stays() {
        String area = Councils.fresh();
        String id = Given.audience(area, "Housing", "staff");
        String statement = Given.statement(area, "individuals", id, 35);

        Given.deleted("/v1/audiences/" + id, area, "\"v1\"").statusCode(409).body("type", endsWith(":audience-in-use"));
        Given.deleted("/v1/attendance-statements/" + statement, area, "\"v1\"").statusCode(204);
        Given.deleted("/v1/audiences/" + id, area, "\"v1\"").statusCode(204);
    }

    @Test
    void what_is_another_councils_is_not_there() {
        String owner = Councils.fresh();
        String stranger = Councils.fresh();
        String address = "/v1/audiences/" + Given.audience(owner, "Housing", "staff");

        Given.read(address, stranger).statusCode(404);
        Given.patched(address, stranger, "\"v1\"", "{\"name\": \"Ours\"}").statusCode(404);
        Given.deleted(address, stranger, "\"v1\"").statusCode(404);
        Given.read("/v1/audiences", stranger).body("items", empty());
        Given.read("/v1/audiences?areaCode=" + owner, stranger)
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
        Given.created("/v1/audiences", stranger, """
                {"areaCode": "%s", "name": "Theirs", "kind": "staff"}
                """.formatted(owner))
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
    }

    @Test
    void a_county_reads_its_districts_and_writes_nothing_of_theirs() {
        String district = "E07000199";
        String county = "E10000028";
        String address = "/v1/audiences/" + Given.audience(district, "Street scene " + Councils.fresh(), "staff");

        Given.read(address, county).statusCode(200);
        Given.read("/v1/audiences?areaCode=" + district, county).body("items", not(empty()));
        Given.patched(address, county, "\"v1\"", "{\"kind\": \"members\"}")
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
    }
}
