package org.preventsuite.aggregator.picture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** The part of contract schema AttendanceStatement that the picture needs. */
record Statement(String periodId, String basis, long staff, long notStaff, long difference) {
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("FY[0-9]{4}-[0-9]{2}");

    static Statement of(String document) {
        JsonNode statement = Documents.read(document);
        return new Statement(
                statement.path("periodId").asText(),
                statement.path("basis").asText(),
                statement.path("staffTotal").asLong(),
                statement.path("notStaffTotal").asLong(),
                statement.path("difference").asLong());
    }

    /** People of a whole year. Those of four quarters may be the same people, and other bases do not count people. */
    boolean countsPeopleOfOneYear() {
        return basis.equals("individuals") && FINANCIAL_YEAR.matcher(periodId).matches();
    }
}
