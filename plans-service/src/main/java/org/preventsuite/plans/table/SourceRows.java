package org.preventsuite.plans.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text, told apart.
 *
 * @param brokenOff why nothing after these rows was read; null if that is all there is
 */
public record SourceRows(List<SourceRow> rows, @Nullable Reason brokenOff) {
    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    /** Written before cells that a spreadsheet would take for a formula; taken away again on reading. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("(?s)\\A'('*[=+@-].*)");

    private static final int LONGEST_QUOTED = 10_000;

    public static SourceRows of(String text, Dialect dialect) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return dialect == Dialect.CSV ? ofCsv(plain) : ofTabs(plain);
    }

    private static SourceRows ofCsv(String text) {
        List<SourceRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), RFC_4180)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                if (rows.size() == PlanTableReader.MOST_ROWS) {
                    return new SourceRows(rows, Reason.TOO_MANY_ROWS);
                }
                List<String> cells = new ArrayList<>();
                records.next()
                        .forEach(cell -> cells.add(MADE_HARMLESS.matcher(cell).replaceFirst("$1")));
                rows.add(SourceRow.of(rows.size() + 1, cells));
            }
            return new SourceRows(rows, null);
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            return new SourceRows(rows, Reason.MALFORMED);
        }
    }

    private static SourceRows ofTabs(String text) {
        List<SourceRow> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (rows.size() == PlanTableReader.MOST_ROWS) {
                return new SourceRows(rows, Reason.TOO_MANY_ROWS);
            }
            int end = quotedEnd(text, at);
            boolean quoted = end > 0;
            if (!quoted) {
                end = plainEnd(text, at);
            }
            cells.add(quoted ? text.substring(at + 1, end - 1).replace("\"\"", "\"") : text.substring(at, end));
            at = end;
            if (at < text.length() && text.charAt(at) == '\t') {
                at++;
                if (at < text.length()) {
                    continue;
                }
                cells.add("");
            }
            rows.add(SourceRow.of(rows.size() + 1, cells));
            cells.clear();
            at += lineEndLength(text, at);
        }
        return new SourceRows(rows, null);
    }

    private static int plainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\t' && lineEndLength(text, end) == 0) {
            end++;
        }
        return end;
    }

    private static int lineEndLength(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        if (c == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
        }
        return c == '\n' ? 1 : 0;
    }

    /** Where a cell of several lines ends that is quoted whole, as spreadsheets copy it; 0 if there is none here. */
    private static int quotedEnd(String text, int start) {
        if (text.charAt(start) != '"') {
            return 0;
        }
        boolean severalLines = false;
        int farthest = Math.min(text.length(), start + LONGEST_QUOTED);
        for (int i = start + 1; i < farthest && text.charAt(i) != '\t'; i++) {
            severalLines |= lineEndLength(text, i) > 0;
            if (text.charAt(i) == '"') {
                int next = i + 1;
                if (next == text.length() || text.charAt(next) == '\t' || lineEndLength(text, next) > 0) {
                    return severalLines ? next : 0;
                }
                if (text.charAt(next) != '"') {
                    return 0;
                }
                i = next;
            }
        }
        return 0;
    }
}
