package org.preventsuite.training.facilitator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class FacilitatorPoolResourceTest {
    private static final String ALL = "/v1/facilitator-pools";

    private final String area = Councils.fresh();

    private ValidatableResponse pool(String name, String more, String... accreditations) {
        return Given.created(ALL, area, """
            {"areaCode": "%s", "name": "%s", %s "accreditations": [%s]}
            """.formatted(area, name, more, String.join(", ", accreditations)));
    }

    private static String address(ValidatableResponse pool) {
        return ALL + "/" + pool.statusCode(201).extract().path("id");
    }

    private static String accredited(String agency, String days, int count) {
        return "{\"agency\": \"%s\", \"accreditor\": \"Home Office\", %s \"count\": %d}".formatted(agency, days, count);
    }

    private ValidatableResponse summary(String asAt) {
        return Given.read("/v1/facilitator-summary?areaCode=" + area + "&asAt=" + asAt, area);
    }

    @Test
    void a_pool_is_added_read_changed_and_deleted() {
        String course = Given.course(area, "WRAP");
        String address = address(pool(
                "WRAP facilitators",
                "\"courseId\": \"" + course + "\", \"source\": \"Records\",",
                accredited("Borough Council", "\"expiresOn\": \"2017-09-30\",", 3)));

        Given.read(address, area)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("courseId", equalTo(course))
                .body("accreditations.accreditor", contains("Home Office"));
        Calls.as(Given.SCOPES, area)
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
        Given.patched(address, area, "\"v1\"", "{\"source\": null, \"accreditations\": []}")
                .statusCode(200)
                .body("source", nullValue())
                .body("accreditations", empty())
                .body("version", equalTo(2));
        Given.patched(address, area, "\"v1\"", "{\"note\": \"late\"}").statusCode(412);
        Given.deleted("/v1/courses/" + course, area, "\"v1\"").statusCode(409).body("type", endsWith(":course-in-use"));
        Given.deleted(address, area, "\"v1\"").statusCode(412);
        Given.deleted(address, area, "\"v2\"").statusCode(204);
        Given.read(address, area).statusCode(404);
        Given.read("/v1/changes", area)
                .body("items.findAll { it.resourceType == 'facilitator-pool' }.kind", contains("tombstone"));
        Given.read("/v1/audit-entries?resourceType=facilitator-pool", area)
                .body(
                        "items.action",
                        contains("facilitator-pool.deleted", "facilitator-pool.updated", "facilitator-pool.created"));
    }

    @Test
    void accreditations_are_current_from_their_first_day_through_their_last() {
        String council = "Borough Council";
        String police = "Staffordshire Police";
        pool(
                        "WRAP facilitators",
                        "",
                        accredited(council, "\"accreditedOn\": \"2015-10-01\", \"expiresOn\": \"2017-09-30\",", 3),
                        accredited(council, "\"accreditedOn\": \"2016-04-01\", \"expiresOn\": \"2018-03-31\",", 2),
                        accredited(police, "", 1))
                .statusCode(201);
        pool("No facilitators yet", "").statusCode(201);

        summary("2015-09-30").statusCode(200).body("current", equalTo(1)).body("expired", equalTo(0));
        summary("2015-10-01")
                .body("current", equalTo(4))
                .body("pools.name", contains("No facilitators yet", "WRAP facilitators"))
                .body("pools.current", contains(0, 4))
                .body("pools.nextExpiryOn", contains(null, "2017-09-30"));
        summary("2017-09-30").body("current", equalTo(6)).body("expired", equalTo(0));
        summary("2017-10-01")
                .body("current", equalTo(3))
                .body("expired", equalTo(3))
                .body("pools[1].nextExpiryOn", equalTo("2018-03-31"))
                .body("pools[1].agencies.agency", contains(council, police))
                .body("pools[1].agencies.current", contains(2, 1))
                .body("pools[1].agencies.expired", contains(3, 0));
        summary("2018-04-01").body("current", equalTo(1)).body("pools[1].nextExpiryOn", nullValue());
    }

    @Test
    void what_makes_no_pool_is_refused() {
        pool("Pool", "", accredited("Firstname Surname", "", 1))
                .statusCode(422)
                .body("type", endsWith(":person-like-name"))
                .body("errors.pointer", contains("/accreditations/0/agency"));
        pool("Pool", "", accredited("Council", "", 1).replace("Home Office", "Mrs Surname"))
                .statusCode(422)
                .body("errors.pointer", contains("/accreditations/0/accreditor"));
        pool("Pool", "", accredited("Council", "\"accreditedOn\": \"2016-04-01\", \"expiresOn\": \"2016-03-31\",", 1))
                .statusCode(422)
                .body("errors.code", contains("ends-before-start"));
        pool("Pool", "", accredited("Council", "", 1), accredited("Council", "", 2))
                .statusCode(422)
                .body("errors.pointer", contains("/accreditations/1"))
                .body("errors.code", contains("accreditation-repeated"));
        pool("Pool", "\"courseId\": \"" + Given.course(Councils.fresh(), "Theirs") + "\",")
                .statusCode(422)
                .body("type", endsWith(":unknown-course"));
        String address = address(pool("Pool", ""));
        Given.patched(address, area, "\"v1\"", "{\"accreditations\": [" + accredited("Mr Surname", "", 1) + "]}")
                .statusCode(422);
        summary("2016-02-30").statusCode(400).body("errors.parameter", contains("asAt"));
        Given.read("/v1/facilitator-summary?areaCode=" + Councils.fresh() + "&asAt=2016-03-31", area)
                .statusCode(403)
                .body("type", endsWith(":area-not-yours"));
    }

    @Test
    void pools_are_listed_by_name_and_course() {
        String course = Given.course(area, "WRAP");
        pool("WRAP facilitators", "\"courseId\": \"" + course + "\",").statusCode(201);
        pool("Briefing facilitators", "").statusCode(201);

        Given.read(ALL + "?areaCode=" + area, area)
                .body("items.name", contains("Briefing facilitators", "WRAP facilitators"));
        Given.read(ALL + "?courseId=" + course, area).body("items.name", contains("WRAP facilitators"));
        Given.read(ALL + "?areaCode=" + Councils.fresh(), area).statusCode(403);
        String next = Given.read(ALL + "?limit=1", area)
                .body("items", hasSize(1))
                .extract()
                .path("links.next");
        Given.read(ALL + next, area).body("items.name", contains("WRAP facilitators"));
    }

    @Test
    void an_external_id_names_one_pool_of_an_authority() {
        String externalId = "\"externalId\": {\"scheme\": \"hr\", \"value\": \"1\"}";
        pool("Pool", externalId + ",").statusCode(201);
        pool("Pool", externalId + ",").statusCode(409).body("type", endsWith(":duplicate-external-id"));
        Given.patched(address(pool("Pool", "")), area, "\"v1\"", "{" + externalId + "}")
                .statusCode(409);
    }

    @Test
    void what_is_another_councils_is_not_there() {
        String address = address(pool("Pool", ""));
        String stranger = Councils.fresh();

        Given.read(address, stranger).statusCode(404);
        Given.patched(address, stranger, "\"v1\"", "{\"note\": \"ours\"}").statusCode(404);
        Given.deleted(address, stranger, "\"v1\"").statusCode(404);
        Given.read(ALL, stranger).body("items", empty());
    }
}
