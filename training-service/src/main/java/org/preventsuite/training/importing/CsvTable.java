package org.preventsuite.training.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportColumn;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.training.TrainingProblem;

/** A table with one row of headings, read a row at a time; the row before is forgotten. */
final class CsvTable {
    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BoundedRecords source;
    private final Charset charset;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final List<ImportColumn> columns = new ArrayList<>();
    private int ignoredColumns;
    private long rows;

    CsvTable(InputStream source, Charset charset) {
        this.source = new BoundedRecords(source);
        this.charset = charset;
    }

    /** One row of the table. */
    final class Row {
        private final int number;
        private final CSVRecord cells;

        private Row(int number, CSVRecord cells) {
            this.number = number;
            this.cells = cells;
        }

        /** Its number, the headings being 1. */
        int number() {
            return number;
        }

        /** What stands in the column of the field, unless that is nothing. */
        Optional<String> at(Field field) {
            Integer place = places.get(field);
            return place == null || place >= cells.size()
                    ? Optional.empty()
                    : Optional.of(cells.get(place).strip()).filter(text -> !text.isEmpty());
        }

        private boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Takes the rows as they come. */
    interface RowReader {
        void read(Row row);
    }

    /** Reads to the end; refuses a table without one of these columns. */
    void read(Set<Field> required, RowReader reader) {
        try (CSVParser parser = RFC_4180.parse(new InputStreamReader(
                source,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (records.hasNext()) {
                understand(records.next());
            }
            source.next();
            if (!places.keySet().containsAll(required)) {
                throw TrainingProblem.TABLE_NOT_UNDERSTOOD.because("A column is missing. Needed: "
                        + required.stream().map(Field::wire).sorted().toList() + ".");
            }
            for (int number = 2; records.hasNext(); number++) {
                Row row = new Row(number, records.next());
                source.next();
                if (!row.isBlank()) {
                    rows++;
                    reader.read(row);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    long rows() {
        return rows;
    }

    SourceSummary summary(long skipped) {
        return new SourceSummary(columns, ignoredColumns, rows, skipped);
    }

    private void understand(CSVRecord headings) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).replace(BYTE_ORDER_MARK, "");
            Optional<Field> field = Field.of(heading).filter(one -> !places.containsKey(one));
            if (field.isPresent()) {
                places.put(field.get(), i);
                columns.add(new ImportColumn(Field.words(heading), field.get().wire()));
            } else {
                ignoredColumns++;
            }
        }
    }

    private static RuntimeException unreadable(@Nullable IOException failure) {
        if (failure instanceof CharacterCodingException) {
            return CommonProblem.MALFORMED_REQUEST.because(
                    "The table is not in the encoding that the request names.",
                    List.of(FieldError.inParameter(
                            "encoding", "wrong-encoding", "Tables from older spreadsheets are often windows-1252.")));
        }
        return TrainingProblem.TABLE_NOT_UNDERSTOOD.because("A quotation mark or a line end stands where none may.");
    }
}
