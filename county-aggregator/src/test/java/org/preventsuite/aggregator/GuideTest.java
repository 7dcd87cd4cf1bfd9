package org.preventsuite.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.StubSuite.Answer;

/** What the guide tells an analyst to ask can be asked. */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/aggregators-guide.md");

    @Test
    void every_question_of_the_guide_has_an_answer(@TempDir Path folder) throws Exception {
        try (StubSuite suite = new StubSuite()) {
            suite.onFeed("plans", "plans-2", Answer.page("plans-returns"));
            Path store = folder.resolve("county.db");
            Run.of(suite.environment(store));
            Run.of(
                    suite.environment(store),
                    "--export",
                    folder.resolve("county").toString());
        }

        List<String> questions = questions();

        assertThat(questions).hasSize(4);
        assertThat(ask(folder, questions.get(0)))
                .singleElement()
                .asString()
                .isEqualTo("[Stockton-on-Tees, Annual Prevent return, FY2016-17, 2017-06-30, 3432]");
        assertThat(ask(folder, questions.get(1)))
                .containsExactly("[E07000199, FY2016-17, 1, true, Head of Paid Service, 2026-11-22T08:00:00Z]");
        ask(folder, questions.get(2));
        assertThat(ask(folder, questions.get(3))).contains("[E06000004, FY2016-17, 330, 80]");
    }

    private static List<String> questions() throws IOException {
        return Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static List<String> ask(Path folder, String question) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET file_search_path = '" + folder + "'");
            String onThatDay = question.replace("current_date", "date '" + LocalDate.now(Run.CLOCK) + "'");
            try (ResultSet rows = statement.executeQuery(onThatDay)) {
                List<String> answer = new ArrayList<>();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(String.valueOf(rows.getObject(column)));
                    }
                    answer.add(row.toString());
                }
                return answer;
            }
        }
    }
}
