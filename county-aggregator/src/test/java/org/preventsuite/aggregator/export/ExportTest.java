package org.preventsuite.aggregator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.feed.Entry;
import org.preventsuite.aggregator.feed.FeedPage;
import org.preventsuite.aggregator.store.Council;
import org.preventsuite.aggregator.store.CountyStore;

class ExportTest {
    private static final String STOCKTON = "E06000004";
    private static final String ACTION = """
        {"id": "01980000-0000-7000-8000-000000000001", "version": 3, "createdAt": "2026-11-22T10:00:00.5Z",
         "areaCode": "E06000004", "title": "Café & «WRAP»", "status": "in-progress", "dueOn": "2026-03-31",
         "originalDueOn": "soon", "reForecasts": 2, "milestones": [{"text": "One"}], "later": 0.5}\
        """.replace("\n", "");

    private final Path folder;
    private final CountyStore store;

    ExportTest(@TempDir Path temp) {
        folder = temp.resolve("it's here");
        store = CountyStore.open(temp.resolve("county.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void plain_values_have_columns_of_their_type_and_the_rest_is_in_the_document() throws Exception {
        read("plans", new Entry("action", "1", STOCKTON, 3, ACTION));

        new Export(folder).write(store);

        String action = "'" + quoted("plans/action.parquet") + "'";
        assertThat(ask("select areaCode, title, status, dueOn, dueOn + 1, reForecasts + 1, version, createdAt::varchar,"
                        + " originalDueOn, document ->> '$.milestones[0].text', document ->> '$.later',"
                        + " document ->> '$.originalDueOn' from " + action))
                .containsExactly(
                        "E06000004",
                        "Café & «WRAP»",
                        "in-progress",
                        "2026-03-31",
                        "2026-04-01",
                        "3",
                        "3",
                        "2026-11-22 10:00:00.5+00",
                        "null",
                        "One",
                        "0.5",
                        "soon");
        assertThat(ask("select count(*) from (describe select * from " + action
                        + ") where column_name in ('milestones', 'later')"))
                .containsExactly("0");
    }

    @Test
    void a_type_that_this_contract_does_not_know_has_its_area_and_document() throws Exception {
        read("plans", new Entry("novelty", "1", STOCKTON, 1, "{\"what\": \"new\"}"));

        new Export(folder).write(store);

        assertThat(ask("select areaCode, document ->> '$.what' from '" + quoted("plans/novelty.parquet") + "'"))
                .containsExactly(STOCKTON, "new");
    }

    @Test
    void areas_have_their_names() throws Exception {
        store.keepAreas(List.of(new Council(STOCKTON, "Stockton-on-Tees", true)));

        new Export(folder).write(store);

        assertThat(ask("select code, name, member from '" + quoted("area.parquet") + "' where member"))
                .containsExactly(STOCKTON, "Stockton-on-Tees", "true");
    }

    @Test
    void what_is_gone_leaves_an_empty_file_and_a_lost_type_none() throws Exception {
        read("plans", new Entry("action", "1", STOCKTON, 3, ACTION), new Entry("plan", "1", STOCKTON, 1, "{}"));
        new Export(folder).write(store);

        read("plans", new Entry("action", "1", STOCKTON, 4, null));
        new Export(folder).write(store);

        assertThat(ask("select count(*), count(title) from '" + quoted("plans/action.parquet") + "'"))
                .containsExactly("0", "0");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("action.parquet", "area.parquet");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Files.writeString(folder, "a file");

        assertThatThrownBy(() -> new Export(folder).write(store))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("cannot be written");
    }

    /** As the first page of a feed: what was there before is dropped. */
    private void read(String feed, Entry... entries) {
        store.apply(feed, new FeedPage(List.of(entries), Instant.EPOCH, true, "one"), true);
    }

    private String quoted(String file) {
        return folder.resolve(file).toString().replace("'", "''");
    }

    private static List<String> ask(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            try (ResultSet rows = statement.executeQuery(sql)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        values.add(String.valueOf(rows.getObject(column)));
                    }
                }
                return values;
            }
        }
    }
}
