package org.preventsuite.training.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;
import org.preventsuite.training.Given;

/** Nobody but its own council reads, or can work out, a number of a small audience. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SmallAudienceTest {
    private static final String COUNTY = "E10000028";
    private static final String MEMBER = "E07000198";
    private static final int SEEN = 60_000;
    private static final AtomicInteger NEXT = new AtomicInteger(4000);

    private final int hidden = NEXT.incrementAndGet(); // as stated, however few there are: a number of this test alone

    private final String name = UUID.randomUUID().toString();
    private String small = "";
    private String large = "";
    private String course = "";
    private String statement = "";
    private String session = "";

    @BeforeEach
    void a_team_of_seven_and_a_large_one() {
        small = audience("Small " + name, 7);
        large = audience("Large " + name, 70_000);
        course = Given.course(MEMBER, "Course " + name);
        statement = "/v1/attendance-statements/"
                + Given.created("/v1/attendance-statements", MEMBER, """
                    {"areaCode": "%s", "periodId": "2031-05", "basis": "individuals", "courseId": "%s",
                     "lines": [{"audienceId": "%s", "count": %d}, {"audienceId": "%s", "count": %d}],
                     "declaredTotal": %d, "note": "Of the %d the small team is %d."}
                    """.formatted(
                                MEMBER, course, small, hidden, large, SEEN, SEEN + hidden, SEEN + hidden, hidden))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        session = "/v1/sessions/"
                + Given.created("/v1/sessions", MEMBER, """
                    {"areaCode": "%s", "courseId": "%s", "heldOn": "2031-06-01", "capacity": %d, "note": "%d came",
                     "attendance": [{"audienceId": "%s", "basis": "individuals", "count": %d},
                                    {"audienceId": "%s", "basis": "individuals", "count": %d}]}
                    """.formatted(
                                        MEMBER, course, SEEN + 1, SEEN + hidden, small, hidden, large, SEEN))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String audience(String name, int headCount) {
        return Given.created("/v1/audiences", MEMBER, """
            {"areaCode": "%s", "name": "%s", "kind": "contractors",
             "headCounts": [{"asAt": "2030-01-01", "count": %d, "source": "HR list"}]}
            """.formatted(MEMBER, name, headCount))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse county(String address) {
        return Given.read(address, COUNTY).statusCode(200);
    }

    private static ValidatableResponse own(String address) {
        return Given.read(address, MEMBER).statusCode(200);
    }

    /** The newest entry of each resource in the feed, as a reader sees it, written out. */
    private static Map<String, String> feed(String reader) {
        Map<String, String> entries = new HashMap<>();
        JsonPath page = Given.read("/v1/changes?limit=500", reader).extract().jsonPath();
        while (!page.getList("items").isEmpty()) {
            page.<Map<String, Object>>getList("items")
                    .forEach(entry -> entries.put(String.valueOf(entry.get("resourceId")), entry.toString()));
            page = Given.read("/v1/changes" + page.getString("links.next"), reader)
                    .extract()
                    .jsonPath();
        }
        return entries;
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void a_statement_withholds_its_count_and_all_that_gives_it_away() {
        county(statement)
                .body("lines.count", contains(nullValue(), equalTo(SEEN)))
                .body("lines[0].protectedCount.status", equalTo("withheld"))
                .body("lines[1].protectedCount", nullValue())
                .body("partsTotal", equalTo(SEEN))
                .body("declaredTotal", nullValue())
                .body("difference", nullValue())
                .body("staffTotal", nullValue())
                .body("notStaffTotal", nullValue())
                .body("note", nullValue());
        own(statement)
                .body("lines.count", contains(hidden, SEEN))
                .body("lines.protectedCount", contains(nullValue(), nullValue()))
                .body("declaredTotal", equalTo(SEEN + hidden))
                .body("difference", equalTo(0))
                .body("notStaffTotal", equalTo(SEEN + hidden));
    }

    @Test
    void a_session_withholds_it_and_does_not_tell_that_it_was_over_full() {
        county(session)
                .body("attendance.count", contains(nullValue(), equalTo(SEEN)))
                .body("attendance[0].protectedCount.status", equalTo("withheld"))
                .body("totals.count", contains(SEEN))
                .body("findings", empty())
                .body("note", nullValue());
        own(session).body("totals.count", contains(SEEN + hidden)).body("findings", contains("over-capacity"));
    }

    @Test
    void how_few_they_are_is_withheld_as_well() {
        county("/v1/audiences/" + small)
                .body("headCounts.count", contains(nullValue()))
                .body("headCounts.protectedCount.status", contains("withheld"));
        county("/v1/audiences/" + large).body("headCounts.count", contains(70_000));
        own("/v1/audiences/" + small).body("headCounts.count", contains(7));
    }

    @Test
    void no_address_and_no_entry_of_the_feed_says_it() {
        String imported = "/v1/imports/"
                + Calls.as(Given.SCOPES, MEMBER)
                        .header("Idempotency-Key", name)
                        .contentType("text/csv")
                        .body("Course,Date,Audience,Basis,Count\nCourse %s,2031-07-01,Small %s,individuals,%d\n"
                                .formatted(name, name, hidden))
                        .post("/v1/imports?kind=attendance&mode=atomic")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id")
                + "/rows";
        own(imported).body("items.count", contains(hidden));
        county(imported).body("items.protectedCount.status", contains("withheld"));
        List<String> all = List.of(
                statement,
                session,
                imported,
                "/v1/attendance-statements?periodId=2031-05&areaCode=" + MEMBER,
                "/v1/sessions?courseId=" + course,
                "/v1/audiences?kind=contractors&areaCode=" + MEMBER,
                "/v1/attendance-summary?periodId=FY2031-32&areaCode=" + MEMBER,
                "/v1/coverage?asAt=2032-03-31&areaCode=" + MEMBER,
                "/v1/coverage-series?from=2031-04-01&to=2032-03-31&areaCode=" + MEMBER);
        for (String address : all) {
            String pattern = "\\D(" + hidden + "|" + (SEEN + hidden) + ")\\D";
            assertThat(county(address).extract().asString()).doesNotContainPattern(pattern);
        }
        Map<String, String> seen = feed(COUNTY);
        assertThat(seen.get(idOf(statement)))
                .contains("withheld", String.valueOf(SEEN))
                .doesNotContain(String.valueOf(hidden));
        assertThat(seen.get(idOf(session)))
                .contains("withheld", String.valueOf(SEEN))
                .doesNotContain(String.valueOf(hidden));
        assertThat(seen.get(small)).contains("withheld").doesNotContain("count=7");
        assertThat(feed(MEMBER).get(idOf(statement)))
                .contains(String.valueOf(hidden))
                .doesNotContain("withheld");
    }

    @Test
    void a_summary_adds_up_what_is_shown() {
        String period = "/v1/attendance-summary?periodId=2031-06&areaCode=" + MEMBER;
        JsonPath seen = county(period).extract().jsonPath();
        JsonPath all = own(period).extract().jsonPath();
        assertThat(all.getInt("bases[0].total") - seen.getInt("bases[0].total")).isPositive();
        assertThat(seen.getMap("bases[0].audiences.find { it.audienceId == '" + small + "' }"))
                .containsKey("protectedCount")
                .doesNotContainKey("count");
        assertThat(seen.getInt("bases[0].total"))
                .isEqualTo(seen.getInt("bases[0].audiences.findAll { it.count != null }.sum { it.count }"));
    }

    @Test
    void a_council_can_ask_for_what_it_passes_on() {
        String period = "/v1/attendance-summary?periodId=2031-06&areaCode=" + MEMBER;
        String passedOn = "bases[0].audiences.find { it.audienceId == '" + small + "' }.protectedCount.status";
        own(period + "&view=others").body(passedOn, equalTo("withheld"));
        own(period + "&view=own").body(passedOn, nullValue());
        own("/v1/attendance-statements?periodId=2031-05&view=others&areaCode=" + MEMBER)
                .body("items.find { it.id == '" + statement.replaceAll(".*/", "") + "' }.declaredTotal", nullValue());
    }

    @Test
    void who_has_once_been_small_stays_so_and_who_turns_out_not_to_be_is_told_of_anew() {
        String address = "/v1/audiences/" + small;
        Given.patched(address, MEMBER, "\"v1\"", """
            {"headCounts": [{"asAt": "2030-01-01", "count": 7, "source": "HR list"},
                            {"asAt": "2031-01-01", "count": 700, "source": "HR list"}]}
            """).statusCode(200);
        county(statement).header("ETag", "\"v1\"").body("partsTotal", equalTo(SEEN));

        Given.patched(address, MEMBER, "\"v2\"", """
            {"headCounts": [{"asAt": "2030-01-01", "count": 700, "source": "HR list, corrected"}]}
            """).statusCode(200);
        county(statement).header("ETag", "\"v2\"").body("partsTotal", equalTo(SEEN + hidden));
        county(session).header("ETag", "\"v2\"").body("totals.count", contains(SEEN + hidden));
        assertThat(feed(COUNTY).get(idOf(session))).contains(String.valueOf(hidden), "version=2");
    }

    @Test
    void what_was_known_before_is_withheld_where_it_would_be_now() {
        String before = own("/v1/attendance-summary?periodId=2031-05&areaCode=" + MEMBER)
                .extract()
                .path("knownAt");
        Given.patched("/v1/audiences/" + large, MEMBER, "\"v1\"", """
            {"headCounts": [{"asAt": "2030-01-01", "count": 6, "source": "HR list, corrected"}]}
            """).statusCode(200);

        JsonPath seen = county("/v1/attendance-summary?periodId=2031-05&areaCode=" + MEMBER + "&knownAt=" + before)
                .extract()
                .jsonPath();
        assertThat(seen.getMap("bases[0].audiences.find { it.audienceId == '" + large + "' }"))
                .containsKey("protectedCount");
        county(statement).body("partsTotal", equalTo(0));
    }
}
