package org.preventsuite.plans.scale;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.preventsuite.plans.Council.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preventsuite.plans.Council;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class RatingScaleResourceTest {
    private static final String SCALES = "/v1/rating-scales";

    private final Council council = Council.fresh();

    @Test
    void every_scale_that_a_rating_can_be_on_is_found_with_its_values() {
        council.read(SCALES + "?count=true")
                .then()
                .statusCode(200)
                .body("totalItems", equalTo(6))
                .body("items.scale", contains("rag", "brag", "met-exceeding", "one-to-five", "zero-to-five", "none"))
                .body("items[1].values.value", contains("red", "amber", "green", "blue", "not-assessed"))
                .body("items[3].values.value", contains("1", "2", "3", "4", "5", "not-assessed"))
                .body("items[5].values.value", contains("not-assessed"));
    }

    @Test
    void what_is_found_can_be_rated_with() {
        String action = council.newAction(council.newPlan(Map.of()), Map.of());
        List<String> scales = council.read(SCALES).path("items.scale");
        for (String scale : scales) {
            List<String> values = council.read(SCALES + "/" + scale).path("values.value");
            for (String value : values) {
                council.create(
                                action + "/ratings",
                                Map.of(
                                        "scale", scale,
                                        "value", value,
                                        "reason", "As the board sees it",
                                        "byPost", "Community Safety Manager",
                                        "statedOn", "2010-03-29"))
                        .then()
                        .statusCode(201);
            }
        }
    }

    @Test
    void a_scale_tells_which_words_are_read_and_what_they_meant_where_they_were_met() {
        council.read(SCALES + "/rag")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("values.find {it.value == 'amber'}.terms.words", hasItems("amber", "yellow", "a"))
                .body(
                        "values[0].terms.find {it.source == 'Havering 2013/14'}.meaning",
                        equalTo("more than a tenth off target and no better than the year before"))
                .body("values.find {it.value == 'not-assessed'}.terms", empty());
        council.readUnless(SCALES + "/rag", 1).then().statusCode(304);
        refused(council.read(SCALES + "/stars"), 404, "not-found");
    }

    @Test
    void the_colours_that_two_scales_share_are_read_on_both() {
        council.read(SCALES + "/brag")
                .then()
                .body("values.find {it.value == 'blue'}.terms.words", contains("blue", "b"))
                .body("values.find {it.value == 'red'}.terms.words", hasItems("red", "r"));
    }

    @Test
    void scales_come_in_pages() {
        Response first = council.read(SCALES + "?limit=4");
        first.then().body("items.scale", contains("rag", "brag", "met-exceeding", "one-to-five"));
        council.read(SCALES + first.path("links.next"))
                .then()
                .body("items.scale", contains("zero-to-five", "none"))
                .body("links.next", nullValue());
        council.read(SCALES + "?limit=6").then().body("links.next", nullValue());
        String forged = """
            {"o": "listRatingScales", "f": {}, "k": ["stars"]}\
            """;
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        refused(council.read(SCALES + "?cursor=" + cursor), 400, "malformed-request");
    }
}
