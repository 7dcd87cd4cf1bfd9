package org.preventsuite.plans;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a spreadsheet reads in an answer. */
public final class CsvRecords {
    private CsvRecords() {}

    /** The rows under the row of headings. */
    public static List<CSVRecord> of(Response answer) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                answer.asString(),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
