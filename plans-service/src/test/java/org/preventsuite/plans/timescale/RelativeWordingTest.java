package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wording that counts from the date of the document: here Wednesday, 20 May 2009, in the financial year 2009-10. */
class RelativeWordingTest {
    private static String read(String wording, TimescaleContext context) {
        return TimescaleReader.read(wording, context).stream()
                .map(part -> part.kind().wire() + " " + part.start() + " " + part.end() + " "
                        + part.confidence().wire())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "Immediately, fixed null 2009-05-20 medium",
        "Straight away, fixed null 2009-05-20 medium",
        "End of financial year, fixed null 2010-03 high",
        "By the end of the next financial year, fixed null 2011-03 high",
        "Year end, fixed null 2010-03 low",
        "Financial year end, fixed null 2010-03 high",
        "By year end 2010, fixed null 2010 medium",
        "End of the academic year, fixed null 2009-08 high",
        "End of the calendar year, fixed null 2009 high",
        "End of the month, fixed null 2009-05 medium",
        "End of next month, fixed null 2009-06 medium",
        "End of the quarter, fixed null 2009-06 medium",
        "Next quarter, range 2009-07 2009-09 medium",
        "This month, fixed null 2009-05 medium",
        "Next month, fixed null 2009-06 medium",
        "This week, range 2009-05-18 2009-05-24 medium",
        "Next week, range 2009-05-25 2009-05-31 medium",
        "This financial year, range 2009-04 2010-03 high",
        "Next financial year, range 2010-04 2011-03 high",
        "Next year, range 2010-04 2011-03 low",
        "In the last 36 months, range 2006-05-20 2009-05-20 medium",
        "Within 6 months, fixed null 2009-11-20 medium",
        "Within the next two weeks, fixed null 2009-06-03 medium",
        "Within 10 days, fixed null 2009-05-30 medium",
        "In a year, fixed null 2010-05-20 medium",
        "6 months, fixed null 2009-11-20 medium",
        "3-6 months, range 2009-08-20 2009-11-20 medium",
        "Over the next 12 months, range 2009-05-20 2010-05-20 medium",
        "For a period of 2 years, range 2009-05-20 2011-05-20 medium",
        "Within 3 months of now, fixed null 2009-08-20 medium",
        "6 months after September 2009, fixed null 2010-03 medium",
        "Year 1, range 2009-05-20 2010-05-19 low",
        "Years 1-3, range 2009-05-20 2012-05-19 low",
        "Year 2, range 2010-05-20 2011-05-19 low"
    })
    void it_is_read_from_the_date_of_the_document(String wording, String expected) {
        assertThat(read(wording, TimescaleContext.asAt(PartialDate.parse("2009-05-20"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Immediately",
                "End of financial year",
                "Year end",
                "Next quarter",
                "This week",
                "In the last 36 months",
                "Within 6 months",
                "Over the next 12 months",
                "Year 2"
            })
    void without_a_date_to_count_from_it_states_no_day(String wording) {
        assertThat(read(wording, TimescaleContext.none())).isEqualTo("conditional null null low");
    }

    @ParameterizedTest
    @CsvSource({
        "Year 6 pupils, unstated null null low",
        "Year 11, unstated null null low",
        "Within 3 months of approval, conditional null null low",
        "This term, conditional null null low"
    })
    void what_is_not_counted_from_it_is_left_alone(String wording, String expected) {
        assertThat(read(wording, TimescaleContext.asAt(PartialDate.parse("2009-05-20"))))
                .isEqualTo(expected);
    }
}
