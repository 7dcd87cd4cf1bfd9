package org.preventsuite.aggregator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.feed.Entry;
import org.preventsuite.aggregator.feed.FeedPage;
import org.preventsuite.aggregator.feed.FeedState;

class CountyStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String AREA = "E06000004";
    private static final Entry FIRST = new Entry("plan", "1", AREA, 1, "{}");

    private final Path file;

    CountyStoreTest(@TempDir Path folder) {
        file = folder.resolve("county.db");
    }

    @Test
    void a_page_that_cannot_be_written_whole_is_not_written_at_all() {
        try (CountyStore store = CountyStore.open(file)) {
            store.apply("plans", new FeedPage(List.of(FIRST), NOON, true, "one"), true);

            assertThatThrownBy(() -> store.apply("plans", brokenAtItsEnd(), true))
                    .isInstanceOf(StoreException.class);

            assertThat(store.documents("plan")).containsEntry(AREA, List.of("{}"));
            assertThat(store.state("plans")).isEqualTo(new FeedState("one", NOON));
        }
    }

    @Test
    void what_was_complete_stays_so_until_the_feed_begins_again() {
        try (CountyStore store = CountyStore.open(file)) {
            store.apply("plans", new FeedPage(List.of(FIRST), NOON, true, "one"), true);
            store.apply("plans", new FeedPage(List.of(), Instant.EPOCH, false, "two"), false);
            assertThat(store.state("plans")).isEqualTo(new FeedState("two", NOON));

            store.apply("plans", new FeedPage(List.of(), Instant.EPOCH, false, "three"), true);
            assertThat(store.state("plans")).isEqualTo(new FeedState("three", null));
        }
        try (CountyStore store = CountyStore.open(file)) {
            assertThat(store.documents("plan")).isEmpty();
            assertThat(store.state("plans").cursor()).isEqualTo("three");
        }
    }

    @Test
    void an_area_that_is_lost_and_comes_back_brings_the_same_version_again() {
        Entry lost = new Entry("plan", "1", AREA, 1, null);
        try (CountyStore store = CountyStore.open(file)) {
            assertThat(store.apply("plans", page(FIRST), true)).isEqualTo(1);
            assertThat(store.apply("plans", page(FIRST), false)).as("met twice").isZero();
            assertThat(store.apply("plans", page(lost), false)).isEqualTo(1);
            assertThat(store.documents("plan")).isEmpty();
            assertThat(store.apply("plans", page(FIRST), false)).isEqualTo(1);
            assertThat(store.documents("plan")).containsEntry(AREA, List.of("{}"));
        }
    }

    @Test
    void a_store_of_an_earlier_shape_is_begun_again() throws SQLException {
        try (CountyStore store = CountyStore.open(file)) {
            store.apply("plans", page(FIRST), true);
        }
        try (Connection older = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = older.createStatement()) {
            statement.execute("pragma user_version = 1");
        }
        try (CountyStore store = CountyStore.open(file)) {
            assertThat(store.state("plans")).isEqualTo(FeedState.NOTHING_READ);
            assertThat(store.documents("plan")).isEmpty();
        }
    }

    private static FeedPage page(Entry entry) {
        return new FeedPage(List.of(entry), NOON, true, "one");
    }

    /** A cursor that the table refuses: everything before it has been written by then. */
    @SuppressWarnings("NullAway")
    private static FeedPage brokenAtItsEnd() {
        return new FeedPage(List.of(new Entry("plan", "2", AREA, 1, "{}")), NOON, true, null);
    }
}
