package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables of cells and what a careful reader takes from them, a row each: «wording | kind start..end recurrence confidence»,
 * and behind each of several deadlines its own wording. A line break of a cell is written ⏎.
 */
final class Readings {
    private Readings() {}

    static void assertRead(String table) {
        assertRead(TimescaleContext.none(), table);
    }

    static void assertRead(TimescaleContext context, String table) {
        table.lines()
                .map(row -> row.split(" +\\| ", 2))
                .forEach(row -> assertThat(read(row[0], context)).as(row[0]).isEqualTo(row[1]));
    }

    private static String read(String cell, TimescaleContext context) {
        List<Timescale> parts = TimescaleReader.read(cell.replace('⏎', '\n'), context);
        return parts.size() == 1
                ? said(parts.get(0))
                : parts.stream()
                        .map(part -> said(part) + " «" + part.wording().replace('\n', '⏎') + "»")
                        .collect(Collectors.joining("; "));
    }

    private static String said(Timescale part) {
        boolean dated = part.start() != null || part.end() != null;
        return part.kind().wire()
                + (dated ? " " + date(part.start()) + ".." + date(part.end()) : "")
                + part.recurrenceIso().map(often -> " " + often).orElse("")
                + " "
                + part.confidence().wire();
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
