package org.preventsuite.referrals.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.preventsuite.referrals.SeenStatements;
import org.preventsuite.referrals.exact.ExactTables;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.HeardLog;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/**
 * Two councils put tables that differ in every count, and only in what protection takes away. Whatever can be seen of the
 * one beside its releases, who is told what and by which way, is seen of the other.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class SideChannelTest {
    private static final String SCOPES = "counts:write counts:release releases:read changes:read audit:read";
    private static final String RELEASES = "/v1/count-releases";

    private static final Pattern MADE_UP = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z|[EWSN][0-9]{8}|cursor=[A-Za-z0-9_.%-]+");

    private static final Pattern COUNTS = Pattern.compile("918271|918274|817261|716251");

    /** Of each answer only what it has by chance: when it was made, what is left of a quota, how long an instant is. */
    private static final Set<String> BY_CHANCE = Set.of("date", "ratelimit", "content-length");

    private static final List<String> SECTORS = List.of(
            "education",
            "police",
            "local-authority",
            "community",
            "friends-family",
            "health",
            "hmpps",
            "other",
            "unspecified");
    private static final List<String> GROUPS = List.of("grp-islamist", "grp-extreme-right-wing", "grp-other-or-none");

    /** A table and its correction, one that only coarser categories save, and one that is refused. */
    private static final List<Step> ONE = List.of(
            new Step("FY2016-17", "sector", List.of(13, 8, 0, 0, 0, 0, 0, 0, 0), 201),
            new Step("FY2016-17", "sector", List.of(18, 8, 0, 1, 2, 3, 4, 5, 6), 201),
            new Step("FY2017-18", "sector", List.of(20, 0, 0, 0, 0, 0, 0, 0, 0), 201),
            new Step("FY2017-18", "concern-group", List.of(7, 7, 6), 201),
            new Step("FY2018-19", "concern-group", List.of(7, 7, 6), 201),
            new Step("FY2018-19", "sector", List.of(20, 0, 0, 0, 0, 0, 0, 0, 0), 422));

    private static final List<Step> OTHER = List.of(
            new Step("FY2016-17", "sector", List.of(17, 12, 7, 6, 5, 4, 3, 2, 1), 201),
            new Step("FY2016-17", "sector", List.of(22, 11, 6, 5, 4, 3, 2, 1, 0), 201),
            new Step("FY2017-18", "sector", List.of(21, 1, 1, 0, 0, 0, 0, 1, 0), 201),
            new Step("FY2017-18", "concern-group", List.of(6, 7, 5), 201),
            new Step("FY2018-19", "concern-group", List.of(5, 6, 4), 201),
            new Step("FY2018-19", "sector", List.of(19, 0, 1, 0, 1, 0, 0, 1, 0), 422));

    /** A table that is put and released, and what becomes of it. */
    private record Step(String year, String dimension, List<Integer> counts, int status) {
        String address(String council) {
            return ExactTables.address(council, year, dimension);
        }

        Map<String, Object> body() {
            List<String> codes = dimension.equals("sector") ? SECTORS : GROUPS;
            List<Map<String, Object>> cells = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                cells.add(Map.of("code", codes.get(i), "count", counts.get(i)));
            }
            return Map.of("counts", cells);
        }
    }

    /** One of the two, and what was seen of it. */
    private static final class Twin {
        private final String council = Councils.fresh();
        private final Map<String, Long> versions = new LinkedHashMap<>();
        private final List<Response> answers = new ArrayList<>();

        void live(List<Step> steps) {
            for (Step step : steps) {
                String address = step.address(council);
                long version = versions.merge(address, 1L, Long::sum) - 1;
                answers.add(new ExactTables(council).put(address, version, step.body()));
                Response released = Calls.creating(
                                SCOPES,
                                council,
                                Map.of("areaCode", council, "periodId", step.year(), "dimension", step.dimension()))
                        .post(RELEASES);
                assertThat(released.statusCode()).as(step.toString()).isEqualTo(step.status());
                answers.add(released);
            }
        }

        void isReadByAll() {
            answers.add(Calls.as(SCOPES, council).get(RELEASES));
            answers.add(Calls.as(SCOPES, council).accept("text/csv").get(RELEASES));
            answers.add(Calls.as(SCOPES, council).accept("application/x-ndjson").get(RELEASES));
            answers.add(Calls.as(SCOPES, council)
                    .get(RELEASES + "/" + answers.get(1).path("id")));
            answers.add(Calls.as(SCOPES, council).get("/v1/changes"));
            answers.add(Calls.as(SCOPES, council).get("/v1/audit-entries"));
            answers.add(Calls.as(SCOPES, council).get("/v1/route-summary?areaCode=" + council));
            answers.add(Calls.as(SCOPES, Councils.fresh()).get(RELEASES + "?areaCode=" + council));
            answers.add(Calls.as(SCOPES, Councils.fresh()).get(RELEASES));
        }
    }

    private static String plain(String text) {
        return MADE_UP.matcher(text).replaceAll("~");
    }

    private static void assertAlike(Function<Twin, List<?>> seen) {
        Twin one = new Twin();
        Twin other = new Twin();
        one.live(ONE);
        other.live(OTHER);
        one.isReadByAll();
        other.isReadByAll();
        assertThat(seen.apply(one)).hasSizeGreaterThan(2 * ONE.size());
        assertThat((Object) seen.apply(other)).isEqualTo(seen.apply(one));
    }

    @Test
    void answers_refusals_and_records_say_the_same() {
        assertAlike(twin ->
                twin.answers.stream().map(answer -> plain(answer.asString())).toList());
    }

    @Test
    void answers_are_of_the_same_length() {
        Pattern byChance = Pattern.compile("T[0-9:.]+Z|cursor=[A-Za-z0-9_.%-]+"); // an instant may end on a nought
        assertAlike(twin -> twin.answers.stream()
                .map(answer ->
                        byChance.matcher(answer.asString()).replaceAll("").length())
                .toList());
    }

    @Test
    void tags_and_all_other_headers_are_the_same() {
        assertAlike(twin -> twin.answers.stream()
                .map(answer -> answer.statusCode() + " "
                        + answer.headers().asList().stream()
                                .filter(header ->
                                        !BY_CHANCE.contains(header.getName().toLowerCase(Locale.ROOT)))
                                .map(header -> plain(header.toString()))
                                .sorted()
                                .toList())
                .toList());
    }

    /** Who cannot see into the service sees how long it takes: it takes the same way. */
    @Test
    void the_same_statements_are_sent_to_the_database() {
        Twin first = new Twin(); // a statement that is new to Hibernate is looked at more than once
        first.live(ONE);
        first.isReadByAll();
        List<List<String>> sent = new ArrayList<>();
        for (List<Step> steps : List.of(ONE, OTHER)) {
            Twin twin = new Twin();
            sent.add(SeenStatements.during(() -> {
                twin.live(steps);
                twin.isReadByAll();
            }));
        }
        assertThat(sent.get(0)).hasSizeGreaterThan(2 * ONE.size());
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
    }

    @Test
    void the_log_says_the_same_when_somebody_looks_for_a_fault() {
        List<List<String>> logs = new ArrayList<>();
        for (List<Step> steps : List.of(ONE, OTHER)) {
            Twin twin = new Twin();
            try (HeardLog log = new HeardLog("org.preventsuite", "org.hibernate.SQL")) {
                twin.live(steps);
                twin.isReadByAll();
                logs.add(log.lines().stream().map(SideChannelTest::plain).toList());
            }
        }
        assertThat(logs.get(0)).anyMatch(line -> line.contains("exact_table"));
        assertThat(logs.get(1)).isEqualTo(logs.get(0));
    }

    /** With counts that are found again wherever they go. */
    @Test
    void no_exact_count_is_logged_whatever_becomes_of_it() {
        Twin twin = new Twin();
        try (HeardLog log =
                new HeardLog("org.preventsuite", "org.hibernate", "org.postgresql", "io.quarkus", "io.agroal")) {
            twin.live(List.of(
                    new Step("FY2016-17", "concern-group", List.of(918271, 817261, 3), 201),
                    new Step("FY2016-17", "concern-group", List.of(716251, 918274, 4), 201)));
            Step late = new Step("FY2016-17", "concern-group", List.of(918271, 1, 1), 412);
            Calls.as("counts:read-exact", twin.council)
                    .header("Purpose", "what-is-logged")
                    .get(late.address(twin.council))
                    .then()
                    .statusCode(200);
            new ExactTables(twin.council)
                    .put(late.address(twin.council), 0, late.body())
                    .then()
                    .statusCode(late.status());
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> COUNTS.matcher(line)
                    .find());
        }
    }
}
