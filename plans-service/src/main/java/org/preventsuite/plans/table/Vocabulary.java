package org.preventsuite.plans.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The word lists that ship with the reader. */
final class Vocabulary {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Vocabulary() {}

    static List<CSVRecord> load(String name) {
        String path = "/table/" + name;
        try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            try (CSVParser parser =
                    CSVParser.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), FORMAT)) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + path, e);
        }
    }
}
