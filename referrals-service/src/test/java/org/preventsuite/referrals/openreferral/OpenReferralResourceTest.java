package org.preventsuite.referrals.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.preventsuite.referrals.route.Routes.SCOPES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.route.Routes;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class OpenReferralResourceTest {
    private static final String FEED = "/open-referral/v3";

    private final String council = Councils.fresh();
    private final Routes routes = new Routes(council);

    @Test
    void the_feed_says_which_standard_it_follows_and_where_its_contract_is() {
        String document = open("").then()
                .statusCode(200)
                .body("version", equalTo("HSDS-UK-3.0"))
                .extract()
                .path("openapi_url");
        RestAssured.given().accept("application/json").get(document).then().statusCode(200);
        open("/").then().statusCode(200).body("version", equalTo("HSDS-UK-3.0"));
    }

    @Test
    void an_open_route_is_a_service_of_its_council_with_what_the_standard_demands() {
        String id = opened(Map.of(
                "title",
                "Referral form",
                "entryPoint",
                Map.of("kind", "form", "value", "https://www.council.example.gov.uk/prevent"),
                "steps",
                List.of(Map.of(
                        "order", 1,
                        "actingBody", "Referring service",
                        "does", "Fills in the form",
                        "expectedWorkingDays", 1,
                        "handOverTo", "Police Prevent team"))));
        open("/services/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Referral form"))
                .body("status", equalTo("active"))
                .body("url", equalTo("https://www.council.example.gov.uk/prevent"))
                .body("description", equalTo("""
                    Who may use it: staff, schools
                    Where it begins: https://www.council.example.gov.uk/prevent
                    1. Referring service: Fills in the form (within 1 working day); next: Police Prevent team
                    Where it ends: Police Prevent team\
                    """))
                .body("last_modified", endsWith("Z"))
                .body("organization.name", equalTo(council))
                .body("organization.uri", endsWith("/" + council))
                .body("service_areas.service_area", contains(council))
                .body("attributes.link_type", contains("service_type", "intended_audience", "intended_audience"))
                .body("attributes.taxonomy_term.code", contains("nrf-police", "staff", "schools"))
                .body("$", not(hasKey("contacts")));
        List<Map<String, Object>> listed = everything("/services", "findAll { it.id == '" + id + "' }");
        assertThat(listed).singleElement().satisfies(service -> assertThat(service)
                .containsKeys("name", "description", "url", "status", "last_modified", "organization")
                .doesNotContainKeys("service_areas", "contacts", "attributes"));
    }

    @Test
    void a_council_is_called_by_its_name() {
        new Routes("E06000004").created(Map.of("visibility", "public"));
        assertThat(everything("/services", "organization.name")).contains("Stockton-on-Tees");
    }

    @Test
    void a_route_without_a_page_of_its_own_leads_to_itself_in_the_feed() {
        for (String words :
                List.of("Form on the council website", "https://", "http:// somewhere", "ftp://x.example")) {
            String id = opened(Map.of("entryPoint", Map.of("kind", "web-page", "value", words)));
            String link = open("/services/" + id).then().extract().path("url");
            assertThat(link).endsWith(FEED + "/services/" + id);
            Calls.anonymous().get(link).then().statusCode(200).body("id", equalTo(id));
        }
    }

    @Test
    void a_shared_mailbox_is_the_email_and_a_number_a_contact_without_a_name() {
        String mailbox = opened(Map.of("entryPoint", Map.of("kind", "mailbox", "value", "prevent@council.example.uk")));
        open("/services/" + mailbox).then().body("email", equalTo("prevent@council.example.uk"));
        String words =
                opened(Map.of("entryPoint", Map.of("kind", "mailbox", "value", "Write to prevent@council.example.uk")));
        open("/services/" + words).then().statusCode(200).body("$", not(hasKey("email")));
        String telephone = opened(Map.of("entryPoint", Map.of("kind", "telephone", "value", "101")));
        open("/services/" + telephone)
                .then()
                .body("contacts[0].phones.number", contains("101"))
                .body("contacts[0]", not(hasKey("name")));
    }

    @Test
    void a_confirmation_shows_as_the_date_of_assurance_and_a_lapse_as_an_alert() {
        String never = opened(Map.of());
        open("/services/" + never).then().body("assured_date", nullValue()).body("alert", nullValue());
        String stale = opened(Map.of());
        routes.confirm("/v1/referral-routes/" + stale, "2017-03-06", "2018-03-06")
                .then()
                .statusCode(201);
        open("/services/" + stale)
                .then()
                .body("assured_date", equalTo("2017-03-06"))
                .body("alert", containsString("2018-03-06"));
        String confirmed = opened(Map.of());
        routes.confirm("/v1/referral-routes/" + confirmed, "2017-03-06", "9999-12-31")
                .then()
                .statusCode(201);
        open("/services/" + confirmed)
                .then()
                .body("assured_date", equalTo("2017-03-06"))
                .body("alert", nullValue());
    }

    @Test
    void no_internal_draft_or_retired_route_is_ever_in_the_feed() {
        String internal = id(routes.created(
                Map.of("visibility", "internal", "audiences", List.of("hidden-" + council.substring(1)))));
        String draft = id(routes.created(Map.of("visibility", "public", "status", "draft")));
        String retired = opened(Map.of());
        String withdrawn = opened(Map.of());
        String open = opened(Map.of());
        assertThat(everything("/services", "id")).contains(open, retired, withdrawn);
        routes.change("/v1/referral-routes/" + retired, 1, Map.of("status", "retired"));
        routes.change("/v1/referral-routes/" + withdrawn, 1, Map.of("visibility", "internal"));

        assertThat(everything("/services", "id")).contains(open).doesNotContain(internal, draft, retired, withdrawn);
        assertThat(everything("/service_at_locations", "service_id"))
                .contains(open)
                .doesNotContain(internal, draft, retired, withdrawn);
        assertThat(everything("/taxonomy_terms", "code")).doesNotContain("hidden-" + council.substring(1));
        for (String hidden :
                List.of(internal, draft, retired, withdrawn, UUID.randomUUID().toString())) {
            open("/services/" + hidden)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith(":not-found"))
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Cache-Control", "private, no-cache");
        }
    }

    @Test
    void every_service_is_at_the_virtual_location_of_its_area() {
        String id = opened(Map.of());
        assertThat(everything("/service_at_locations", "location.external_identifier"))
                .contains(council);
        assertThat(everything("/service_at_locations", "service.id")).contains(id);
    }

    @Test
    void the_terms_are_the_ways_a_concern_travels_and_the_audiences_of_the_feed() {
        String audience = "audience-" + council.substring(1);
        opened(Map.of("audiences", List.of(audience)));
        open("/taxonomies")
                .then()
                .statusCode(200)
                .body("contents.name", contains("How a concern travels", "Who may use a route"));
        assertThat(everything("/taxonomy_terms", "code")).contains("nrf-police", "advice-only", audience);
        open("/taxonomy_terms?per_page=7")
                .then()
                .body("contents.code", hasItems("nrf-police", "phone-101"))
                .body("contents.taxonomy", hasSize(7))
                .body("last_page", equalTo(false));
    }

    @Test
    void pages_are_numbered_and_never_repeat_or_lose_a_service() {
        List<String> mine = List.of(opened(Map.of()), opened(Map.of()), opened(Map.of()));
        List<String> seen = new ArrayList<>();
        int page = 0;
        Response answer;
        do {
            answer = open("/services?per_page=2&page=" + ++page);
            answer.then().statusCode(200).body("page_number", equalTo(page)).body("first_page", equalTo(page == 1));
            seen.addAll(answer.path("contents.id"));
        } while (!answer.<Boolean>path("last_page"));
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(mine);
        assertThat(answer.<Integer>path("total_items")).isEqualTo(seen.size());
        assertThat(answer.<Integer>path("total_pages")).isEqualTo(page);
        open("/services?per_page=2&page=1000000")
                .then()
                .statusCode(200)
                .body("empty", equalTo(true))
                .body("size", equalTo(0));
    }

    @Test
    void a_page_of_nothing_of_everything_or_before_the_first_is_refused() {
        for (String wrong : List.of("per_page=0", "per_page=501", "page=0", "page=1000001", "page=first")) {
            open("/services?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains(startsWith(wrong.substring(0, wrong.indexOf('=')))))
                    .header("Access-Control-Allow-Origin", "*");
        }
    }

    @Test
    void any_page_may_read_the_feed_and_any_cache_keep_it_until_it_changes() {
        String id = opened(Map.of());
        for (String part : List.of(
                "", "/services", "/services/" + id, "/service_at_locations", "/taxonomies", "/taxonomy_terms")) {
            Response answer = open(part);
            answer.then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Cache-Control", "public, max-age=60");
            assertThat(String.valueOf(answer.header("Vary"))).doesNotContain("Authorization");
            Calls.anonymous()
                    .header("If-None-Match", answer.header("ETag"))
                    .get(FEED + part)
                    .then()
                    .statusCode(304)
                    .header("ETag", answer.header("ETag"))
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Cache-Control", "public, max-age=60");
        }
        String before = open("/services/" + id).header("ETag");
        routes.change("/v1/referral-routes/" + id, 1, Map.of("title", "Another"));
        Calls.anonymous()
                .header("If-None-Match", before)
                .get(FEED + "/services/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Another"));
        Calls.as(SCOPES, council)
                .get("/v1/referral-routes/" + id)
                .then()
                .header("Cache-Control", "private, no-cache")
                .header("Vary", containsString("Authorization"))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private String opened(Map<String, Object> instead) {
        Map<String, Object> body = new HashMap<>(instead);
        body.put("visibility", "public");
        return id(routes.created(body));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Response open(String part) {
        return Calls.anonymous().get(FEED + part);
    }

    private static <T> List<T> everything(String part, String path) {
        List<T> all = new ArrayList<>();
        int page = 0;
        Response answer;
        do {
            answer = open(part + "?per_page=500&page=" + ++page);
            all.addAll(answer.path("contents." + path));
        } while (!answer.<Boolean>path("last_page"));
        return all;
    }
}
