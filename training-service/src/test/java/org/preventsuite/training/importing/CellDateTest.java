package org.preventsuite.training.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-05",
                "05/12/2016",
                "5/12/2016",
                "05.12.2016",
                "5-12-2016",
                "5 Dec 2016",
                "05-DEC-2016",
                "5 december 2016",
                "2016-12-05T10:00:00Z",
                "05/12/2016 10:11",
                "2016-12-05 09:00:00.000"
            })
    void days_are_read_as_tables_write_them(String cell) {
        assertThat(CellDate.day(cell)).hasValue(LocalDate.of(2016, 12, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2016-02-30", "31/02/2016", "12/25/2016", "2016", "05/12/16", "0000-01-01"})
    void what_is_no_day_is_not_made_one(String cell) {
        assertThat(CellDate.day(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016/17, FY2016-17", "FY2016-17, FY2016-17", "FY2016-17-Q3, FY2016-17-Q3", "2016-12, 2016-12"})
    void periods_are_read_with_their_key_or_as_two_years(String cell, String key) {
        assertThat(CellDate.period(cell)).hasValue(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/18", "2016-13", "FY2016-18", "December", "2016"})
    void what_is_no_period_is_not_made_one(String cell) {
        assertThat(CellDate.period(cell)).isEmpty();
    }
}
