package org.preventsuite.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.feed.TombstonePurge;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;
import org.preventsuite.testkit.TestIssuer;

/** The promises of the change feed: nothing lost, one entry per resource, a cursor that can be kept. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(TestIssuer.class)
class FeedTest {
    private static final String FEED = "/v1/changes";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String area = Councils.fresh();

    @Inject
    TombstonePurge purge;

    private JsonPath read(String query) {
        return Given.read(FEED + query, area).statusCode(200).extract().jsonPath();
    }

    private static List<String> ids(JsonPath page) {
        return page.getList("items.resourceId");
    }

    private static String next(JsonPath page) {
        return page.getString("links.next");
    }

    /** All entries from a position on, page by page, until the service says that there is nothing newer. */
    private List<Map<String, Object>> readOn(String query) {
        List<Map<String, Object>> entries = new ArrayList<>();
        JsonPath page = read(query);
        entries.addAll(page.getList("items"));
        // Another transaction of the server, such as its own housekeeping, may be open for a moment.
        for (Instant end = Instant.now().plus(PATIENCE);
                !page.getBoolean("upToDate") && Instant.now().isBefore(end); ) {
            page = read(next(page));
            entries.addAll(page.getList("items"));
        }
        assertThat(page.getBoolean("upToDate")).isTrue();
        return entries;
    }

    private List<Object> idsFrom(String query) {
        return readOn(query).stream().map(entry -> entry.get("resourceId")).toList();
    }

    /** Writes an entry as a service would, in a transaction that the test ends. */
    private void write(Connection connection, String id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            insert into change_entry (resource_type, resource_id, area_code, kind, reason, version, changed_at,
                transaction_id, sequence)
            values ('audience', ?::uuid, ?, 'tombstone', 'deleted', 1, now(), pg_current_xact_id(),
                nextval('change_sequence'))\
            """)) {
            insert.setString(1, id);
            insert.setString(2, area);
            insert.executeUpdate();
        }
    }

    private static Connection transaction() throws SQLException {
        Connection connection = PostgresResource.asApplication();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void a_writer_that_commits_late_is_not_lost() throws SQLException {
        String early = UUID.randomUUID().toString();
        try (Connection slow = transaction()) {
            write(slow, early);
            String late = Given.audience(area, "Housing", "staff");

            JsonPath meanwhile = read("");
            assertThat(ids(meanwhile))
                    .as("what was committed behind an open transaction")
                    .isEmpty();
            assertThat(meanwhile.getBoolean("upToDate")).isFalse();

            slow.commit();
            assertThat(idsFrom(next(meanwhile))).containsExactly(early, late);
        }
    }

    @Test
    void a_reader_never_passes_an_open_transaction() throws SQLException {
        String before = Given.audience(area, "Before", "staff");
        String open = UUID.randomUUID().toString();
        try (Connection slow = transaction()) {
            write(slow, open);
            String first = Given.audience(area, "First", "staff");
            JsonPath page = read("");
            assertThat(ids(page)).containsExactly(before);
            String second = Given.audience(area, "Second", "staff");
            for (int i = 0; i < 3; i++) {
                page = read(next(page));
                assertThat(ids(page)).isEmpty();
                assertThat(page.getBoolean("upToDate")).isFalse();
            }
            slow.commit();
            assertThat(idsFrom(next(page))).containsExactly(open, first, second);
        }
    }

    @Test
    void what_is_rolled_back_is_never_seen() throws SQLException {
        try (Connection slow = transaction()) {
            write(slow, UUID.randomUUID().toString());
            String after = Given.audience(area, "After", "staff");
            slow.rollback();
            assertThat(idsFrom("")).containsExactly(after);
        }
    }

    @Test
    void readers_beside_many_writers_miss_nothing_and_meet_nothing_twice()
            throws InterruptedException, ExecutionException {
        int writers = 8;
        int each = 15;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Object> seen = new ArrayList<>();
        List<String> written = new ArrayList<>();
        try {
            List<Future<List<String>>> work = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                Callable<List<String>> job = () -> {
                    List<String> ids = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        ids.add(Given.audience(area, "Group " + writer + "-" + i, "staff"));
                    }
                    return ids;
                };
                work.add(pool.submit(job));
            }
            JsonPath page = read("?limit=7");
            seen.addAll(ids(page));
            while (!work.stream().allMatch(Future::isDone)) {
                page = read(next(page));
                seen.addAll(ids(page));
            }
            for (Future<List<String>> done : work) {
                written.addAll(done.get());
            }
            seen.addAll(idsFrom(next(page)));
        } finally {
            pool.shutdownNow();
        }
        assertThat(written).hasSize(writers * each);
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void pages_of_any_size_are_the_whole_feed_in_one_order() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(Given.audience(area, "Group " + i, "staff"));
        }
        for (int limit : new int[] {1, 3, 7, 500}) {
            JsonPath first = read("?limit=" + limit);
            assertThat(ids(first)).isEqualTo(ids.subList(0, Math.min(limit, 7)));
            assertThat(idsFrom("?limit=" + limit)).isEqualTo(ids);
        }
    }

    @Test
    void a_resource_has_one_entry_and_that_is_its_newest() {
        String changing = Given.audience(area, "Housing", "staff");
        String other = Given.audience(area, "Planning", "staff");
        JsonPath before = read("");
        Given.patched("/v1/audiences/" + changing, area, "\"v1\"", "{\"name\": \"Homes\"}")
                .statusCode(200);

        assertThat(idsFrom("")).containsExactly(changing, other);
        List<Map<String, Object>> since = readOn(next(before));
        assertThat(since).hasSize(1);
        assertThat(since.get(0)).containsEntry("kind", "upsert").containsEntry("version", 2);
        assertThat(since.get(0).get("resource"))
                .isEqualTo(Given.read("/v1/audiences/" + changing, area)
                        .extract()
                        .jsonPath()
                        .getMap(""));
    }

    @Test
    void what_is_deleted_leaves_a_tombstone() {
        String id = Given.audience(area, "Housing", "staff");
        JsonPath before = read("");
        Given.deleted("/v1/audiences/" + id, area, "\"v1\"").statusCode(204);

        for (String from : List.of("", next(before))) {
            assertThat(readOn(from)).singleElement().satisfies(entry -> assertThat(entry)
                    .containsEntry("kind", "tombstone")
                    .containsEntry("reason", "deleted")
                    .containsEntry("resourceType", "audience")
                    .containsEntry("resourceId", id)
                    .containsEntry("version", 2)
                    .doesNotContainKey("resource"));
        }
    }

    private static JsonPath read(String query, String... areas) {
        return Calls.as("changes:read", areas)
                .get(FEED + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void an_area_that_is_lost_is_taken_back_and_one_that_is_won_is_made_up_for() {
        String other = Councils.fresh();
        String own = Given.audience(area, "Housing", "staff");
        String theirs = Given.audience(other, "Planning", "staff");
        JsonPath both = read("", area, other);
        assertThat(ids(both)).containsExactly(own, theirs);

        JsonPath lost = read(next(both), area);
        assertThat(lost.<Map<String, Object>>getList("items")).singleElement().satisfies(entry -> assertThat(entry)
                .containsEntry("kind", "tombstone")
                .containsEntry("reason", "out-of-scope")
                .containsEntry("resourceId", theirs)
                .containsEntry("version", 1)
                .doesNotContainKey("resource"));
        Given.audience(other, "Unseen", "staff");
        assertThat(ids(read(next(lost), area)))
                .as("is told once, and of nothing new")
                .isEmpty();

        JsonPath won = read(next(lost) + "&waitSeconds=5", area, other);
        assertThat(won.<String>getList("items.kind")).containsOnly("upsert").hasSize(2);
        assertThat(won.<String>getList("items.areaCode")).containsOnly(other);
    }

    @Test
    void a_client_without_any_area_reads_an_empty_feed() {
        Given.audience(area, "Housing", "staff");
        JsonPath page = read("", new String[0]);
        assertThat(ids(page)).isEmpty();
        assertThat(ids(read(next(page), area))).hasSize(1);
    }

    @Test
    void a_cursor_that_would_miss_a_purged_tombstone_has_expired() throws SQLException {
        String kept = Given.audience(area, "Planning", "staff");
        String id = Given.audience(area, "Housing", "staff");
        String before = next(read(""));
        Given.deleted("/v1/audiences/" + id, area, "\"v1\"").statusCode(204);
        purge.round();
        assertThat(idsFrom(before)).as("kept for ninety days").containsExactly(id);

        String behind = next(read(before));
        try (Connection beside = PostgresResource.asApplication();
                PreparedStatement age = beside.prepareStatement(
                        "update change_entry set changed_at = changed_at - interval '91 days' where resource_id ="
                                + " ?::uuid")) {
            age.setString(1, id);
            age.executeUpdate();
        }
        purge.round();
        Given.read(FEED + before, area).statusCode(410).body("type", endsWith(":cursor-expired"));
        assertThat(idsFrom(behind)).isEmpty();
        assertThat(idsFrom("")).containsExactly(kept);
    }

    @Test
    void every_kind_of_resource_is_in_the_feed() {
        String audience = Given.audience(area, "Housing", "staff");
        Given.course(area, "Session");
        Given.statement(area, "individuals", audience, 35);

        assertThat(readOn(""))
                .extracting(entry -> entry.get("resourceType"))
                .containsExactly("audience", "course", "attendance-statement");
    }

    @Test
    void a_council_reads_its_own_and_a_county_its_districts() {
        Given.audience(area, "Housing", "staff");
        assertThat(Given.read(FEED, Councils.fresh()).extract().jsonPath().getList("items"))
                .isEmpty();

        String district = "E07000196";
        String id = Given.audience(district, "Housing " + area, "staff");
        JsonPath county = Given.read(FEED + "?limit=500", "E10000028").extract().jsonPath();
        assertThat(county.<String>getList("items.areaCode")).contains(district);
        assertThat(ids(county)).contains(id);
    }

    @Test
    void a_reader_may_wait_for_the_next_change() throws InterruptedException, ExecutionException {
        JsonPath start = read("");
        Instant begun = Instant.now();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<JsonPath> waiting = pool.submit(() -> read(next(start) + "&waitSeconds=30"));
            Thread.sleep(700);
            String id = Given.audience(area, "Housing", "staff");
            assertThat(ids(waiting.get())).containsExactly(id);
            assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofMillis(600), PATIENCE);
        } finally {
            pool.shutdownNow();
        }
        assertThat(ids(read(next(start) + "&waitSeconds=0"))).hasSize(1);
        assertThat(ids(Given.read(FEED + "?waitSeconds=1", Councils.fresh())
                        .extract()
                        .jsonPath()))
                .isEmpty();
    }

    @Test
    void after_a_restore_old_cursors_end_and_the_feed_begins_again() throws SQLException {
        String id = Given.audience(area, "Housing", "staff");
        String cursor = next(read(""));
        try (Connection operator = PostgresResource.asOwner();
                Statement sql = operator.createStatement()) {
            sql.executeUpdate("update store set epoch = gen_random_uuid()");
        }
        Given.read(FEED + cursor, area).statusCode(410).body("type", endsWith(":cursor-expired"));
        assertThat(idsFrom("")).containsExactly(id);
    }
}
