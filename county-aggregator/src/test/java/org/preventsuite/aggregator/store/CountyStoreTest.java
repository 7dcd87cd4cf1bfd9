package org.preventsuite.aggregator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.feed.Entry;
import org.preventsuite.aggregator.feed.FeedPage;
import org.preventsuite.aggregator.feed.FeedState;

class CountyStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String SCOPE = "E06000004";
    private static final Entry FIRST = new Entry("plan", "1", SCOPE, 1, "{}");

    private final Path file;

    CountyStoreTest(@TempDir Path folder) {
        file = folder.resolve("county.db");
    }

    @Test
    void a_page_that_cannot_be_written_whole_is_not_written_at_all() {
        try (CountyStore store = CountyStore.open(file)) {
            store.apply("plans", SCOPE, new FeedPage(List.of(FIRST), NOON, true, "one"), true);

            assertThatThrownBy(() -> store.apply("plans", SCOPE, brokenAtItsEnd(), true))
                    .isInstanceOf(StoreException.class);

            assertThat(store.documents("plan")).containsEntry(SCOPE, List.of("{}"));
            assertThat(store.state("plans")).isEqualTo(new FeedState("one", SCOPE, NOON));
        }
    }

    @Test
    void what_was_complete_stays_so_until_the_feed_begins_again() {
        try (CountyStore store = CountyStore.open(file)) {
            store.apply("plans", SCOPE, new FeedPage(List.of(FIRST), NOON, true, "one"), true);
            store.apply("plans", SCOPE, new FeedPage(List.of(), Instant.EPOCH, false, "two"), false);
            assertThat(store.state("plans")).isEqualTo(new FeedState("two", SCOPE, NOON));

            store.apply("plans", SCOPE, new FeedPage(List.of(), Instant.EPOCH, false, "three"), true);
            assertThat(store.state("plans")).isEqualTo(new FeedState("three", SCOPE, null));
        }
        try (CountyStore store = CountyStore.open(file)) {
            assertThat(store.documents("plan")).isEmpty();
            assertThat(store.state("plans").cursor()).isEqualTo("three");
        }
    }

    /** A cursor that the table refuses: everything before it has been written by then. */
    @SuppressWarnings("NullAway")
    private static FeedPage brokenAtItsEnd() {
        return new FeedPage(List.of(new Entry("plan", "2", SCOPE, 1, "{}")), NOON, true, null);
    }
}
