package org.preventsuite.plans.body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class BodyResourceTest {
    private static final String BOTH = "plans:read plans:write";

    private final String council = Councils.fresh();

    private Response created(String name, String... aliases) {
        return Calls.creating(
                        BOTH,
                        council,
                        Map.of("areaCode", council, "name", name, "kind", "partnership", "aliases", List.of(aliases)))
                .post("/v1/bodies")
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .response();
    }

    @Test
    void a_body_is_found_by_its_name_and_by_its_aliases_however_they_are_spelt() {
        created("Safer Stockton Partnership", "SSP");
        for (String name : List.of("safer stockton partnership", "S.S.P", "SSP")) {
            String found = name.equals("S.S.P") ? "ssp" : name;
            Calls.as(BOTH, council)
                    .queryParam("name", found.replace(" ", "%20"))
                    .get("/v1/bodies")
                    .then()
                    .statusCode(200)
                    .body("items.name", contains("Safer Stockton Partnership"));
        }
    }

    @Test
    void a_body_is_changed_on_the_version_that_was_read_and_on_no_other() {
        Response body = created("Silver Group");
        String address = body.header("Location");
        Calls.patching(BOTH, council, "\"v1\"", Map.of("aliases", List.of("Silver")))
                .patch(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("aliases", contains("Silver"))
                .body("name", equalTo("Silver Group"));
        Calls.patching(BOTH, council, "\"v1\"", Map.of("name", "Bronze Group"))
                .patch(address)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(2));
        Calls.as(BOTH, council)
                .header("If-None-Match", "\"v2\"")
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void a_name_that_looks_like_a_persons_is_no_bodys() {
        for (Map<String, Object> person : List.<Map<String, Object>>of(
                Map.of("name", "Mr Example"),
                Map.of("name", "Silver Group", "aliases", List.of("SG", "Cllr Example")))) {
            Map<String, Object> body = new HashMap<>(Map.of("areaCode", council, "kind", "group"));
            body.putAll(person);
            Calls.creating(BOTH, council, body)
                    .post("/v1/bodies")
                    .then()
                    .statusCode(422)
                    .body("type", endsWith(":person-like-lead"))
                    .body("errors.pointer", contains(person.containsKey("aliases") ? "/aliases/1" : "/name"));
            Calls.patching(BOTH, council, "\"v1\"", person)
                    .patch(created("Gold Group " + person.size()).header("Location"))
                    .then()
                    .statusCode(422);
        }
        created("Small Steps charity", "Small Steps");
    }

    @Test
    void bodies_are_read_one_by_one_and_by_area_and_kind() {
        Response body = created("Silver Group");
        Calls.as(BOTH, council)
                .get(body.header("Location"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("partnership"));
        Calls.as(BOTH, council)
                .get("/v1/bodies?kind=partnership&areaCode=" + council)
                .then()
                .body("items.name", contains("Silver Group"));
        Calls.as(BOTH, council).get("/v1/bodies?kind=police").then().body("items", hasSize(0));
    }

    @Test
    void the_same_key_creates_one_body_and_another_body_under_it_is_refused() {
        Map<String, Object> gold = Map.of("areaCode", council, "name", "Gold Group", "kind", "group");
        Map<String, Object> bronze = Map.of("areaCode", council, "name", "Bronze Group", "kind", "group");
        for (String replayed : new String[] {null, "true"}) {
            Calls.as(BOTH, council)
                    .header("Idempotency-Key", "gold-" + council)
                    .contentType("application/json")
                    .body(gold)
                    .post("/v1/bodies")
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue())
                    .header("Idempotency-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
        Calls.as(BOTH, council)
                .header("Idempotency-Key", "gold-" + council)
                .contentType("application/json")
                .body(bronze)
                .post("/v1/bodies")
                .then()
                .statusCode(422);
        Calls.as(BOTH, council)
                .queryParam("count", "true")
                .get("/v1/bodies")
                .then()
                .body("totalItems", equalTo(1));
    }
}
