package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every deadline cell collected from real council documents is read as its row says. */
class CouncilWordingTest {
    private static final PartialDate HILLINGDON_2007 = PartialDate.of(2007, 1);

    /** A row: the cell, and what a careful reader takes from it. */
    record Row(String id, String raw, String origin, String kind, String start, String end, String note) {
        TimescaleContext context() {
            return origin.equals("Hillingdon 2007") ? TimescaleContext.asAt(HILLINGDON_2007) : TimescaleContext.none();
        }

        List<Timescale> read() {
            return TimescaleReader.read(raw, context());
        }

        @Override
        public String toString() {
            return id + " " + raw.replace("\n", " ⏎ ");
        }
    }

    static List<Row> rows() {
        try (InputStream csv = CouncilWordingTest.class.getResourceAsStream("/timescale/timescales.csv")) {
            String text = new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
            return cells(text).stream()
                    .skip(1)
                    .map(row ->
                            new Row(row.get(0), row.get(1), row.get(2), row.get(4), row.get(5), row.get(6), row.get(7)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(Predicate<String> kind) {
        return rows().stream().filter(row -> kind.test(row.kind())).toList();
    }

    @Test
    void a_cell_with_one_deadline_is_read_as_that_kind_with_those_days_and_keeps_its_words() {
        assertThat(rows(kind -> !List.of("several", "relative", "ambiguous").contains(kind)))
                .isNotEmpty()
                .allSatisfy(row -> {
                    List<Timescale> read = row.read();
                    assertThat(read).hasSize(1);
                    assertThat(read.get(0).kind().wire()).isEqualTo(row.kind());
                    assertThat(firstDay(read.get(0))).isEqualTo(row.start());
                    assertThat(lastDay(read.get(0))).isEqualTo(row.end());
                    assertThat(read.get(0).wording()).isEqualTo(row.raw());
                    if (row.note().matches("P\\d+[WMY].*")) {
                        assertThat(read.get(0).recurrenceIso())
                                .hasValue(row.note().replaceFirst(" .*", ""));
                    }
                });
    }

    @Test
    void a_cell_with_several_ends_with_the_last_of_them() {
        assertThat(rows("several"::equals)).isNotEmpty().allSatisfy(row -> {
            List<Timescale> read = row.read();
            assertThat(read).hasSizeGreaterThan(1);
            assertThat(lastDayOfAll(read)).isEqualTo(row.end());
            if (!row.start().isEmpty()) {
                // Row 1: the first day stated is the first of its first month. The other rows leave the column empty
                // though their cells begin somewhere too, so an empty start states nothing.
                assertThat(read.get(0).dueOn().orElseThrow().withDayOfMonth(1)).hasToString(row.start());
            }
        });
    }

    @Test
    void what_counts_from_a_date_states_no_day_without_it() {
        assertThat(rows("relative"::equals)).isNotEmpty().allSatisfy(row -> {
            assertThat(TimescaleReader.read(row.raw(), TimescaleContext.none()))
                    .singleElement()
                    .satisfies(timescale -> {
                        assertThat(timescale.kind()).isEqualTo(TimescaleKind.CONDITIONAL);
                        assertThat(timescale.confidence()).isEqualTo(Confidence.LOW);
                        assertThat(timescale.wording()).isEqualTo(row.raw());
                    });
            if (!row.end().isEmpty()) {
                assertThat(row.read()).singleElement().satisfies(timescale -> assertThat(lastDay(timescale))
                        .isEqualTo(row.end()));
            }
        });
    }

    @Test
    void what_may_mean_two_things_is_read_with_low_confidence() {
        assertThat(rows("ambiguous"::equals)).isNotEmpty().allSatisfy(row -> assertThat(row.read())
                .singleElement()
                .satisfies(timescale -> assertThat(timescale.confidence()).isEqualTo(Confidence.LOW)));
    }

    private static String firstDay(Timescale timescale) {
        return timescale.start() == null ? "" : timescale.start().firstDay().toString();
    }

    private static String lastDay(Timescale timescale) {
        return timescale.end() == null ? "" : timescale.end().lastDay().toString();
    }

    /** A cell all of whose parts go on has no last day, though each may have a first delivery (row 1). */
    private static String lastDayOfAll(List<Timescale> timescales) {
        boolean allGoOn = timescales.stream()
                .allMatch(timescale -> timescale.kind() == TimescaleKind.ONGOING
                        || timescale.kind() == TimescaleKind.FIXED_THEN_ONGOING);
        Optional<LocalDate> last = allGoOn ? Optional.empty() : Deadlines.dueOn(timescales);
        return last.map(LocalDate::toString).orElse("");
    }

    /** Plain RFC 4180, because cells hold line breaks. */
    private static List<List<String>> cells(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }
}
