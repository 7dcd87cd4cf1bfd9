package org.preventsuite.aggregator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preventsuite.aggregator.feed.FeedReport;
import org.preventsuite.aggregator.feed.FeedReport.Outcome;

class TextPictureTest {
    private static final District LONG_AGO = district("Ynys A", "FY2016-17", 410, 0);
    private static final District LATELY = district("B", "FY2024-25", 20, -3);

    @Test
    void different_years_have_no_total_and_the_reason_is_said() {
        List<String> lines = TextPicture.lines(picture(LONG_AGO, LATELY), List.of(), Map.of());

        assertThat(lines)
                .contains("Trained has no total: the years differ (FY2016-17, FY2024-25).")
                .contains("B: the declared totals of FY2024-25 differ from their parts by -3.");
        assertThat(lines.stream().filter(line -> line.startsWith("Total")))
                .singleElement()
                .asString()
                .startsWith("Total           0        0        0        -");
    }

    @Test
    void nil_is_not_missing() {
        List<String> lines = TextPicture.lines(picture(LATELY), List.of(), Map.of());

        assertThat(lines.get(4))
                .isEqualTo("B               0        0        0       20     20          0  FY2024-25"
                        + "              -          -      -  no routes");
    }

    @Test
    void every_way_a_feed_can_end_is_said() {
        Instant then = Instant.parse("2026-11-21T10:00:00Z");

        List<String> lines = TextPicture.lines(
                picture(),
                List.of(
                        new FeedReport("a", Outcome.UP_TO_DATE, 3, 2, true, then, null),
                        new FeedReport("b", Outcome.BEHIND, 3, 2, false, then, null),
                        new FeedReport("c", Outcome.NOT_REACHED, 0, 0, false, then, "status 503"),
                        new FeedReport("d", Outcome.REFUSED, 0, 0, false, null, "status 403")),
                Map.of("Staffordshire", 4));

        assertThat(lines)
                .contains("Also in the store, without a row here: Staffordshire (4 resources).")
                .endsWith(
                        "a        3      2  2026-11-21T10:00:00Z  yes; read from nothing again",
                        "b        3      2  2026-11-21T10:00:00Z  no, more is to come",
                        "c        0      0  2026-11-21T10:00:00Z  not reached, as at 2026-11-21T10:00:00Z (status 503)",
                        "d        0      0  -                     refused, never read to its end (status 403)");
    }

    private static Picture picture(District... districts) {
        return new Picture(LocalDate.of(2026, 11, 22), List.of(districts), Total.of(List.of(districts)), List.of());
    }

    private static District district(String name, String year, long staff, long difference) {
        return new District(
                "E06000004",
                name,
                Optional.of(new PlanFigures(1, 0, 0, 0)),
                Optional.of(new TrainingFigures(year, staff, staff, 0, difference)),
                Optional.empty(),
                List.of(Missing.NO_ROUTES));
    }
}
