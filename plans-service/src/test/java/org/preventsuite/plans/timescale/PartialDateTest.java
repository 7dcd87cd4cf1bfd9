package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2009, 2009-01-01, 2009-12-31",
        "2009-09, 2009-09-01, 2009-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2009-09-14, 2009-09-14, 2009-09-14",
        "1000, 1000-01-01, 1000-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31"
    })
    void it_covers_what_was_stated_and_writes_itself_as_iso(String iso, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(iso);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "09",
                "2009-9",
                "2009-13",
                "2009-00",
                "2009-02-30",
                "2009-09-31",
                "2009-1-1",
                "0999",
                "20090",
                "2009-09-",
                "2009/09",
                "-2009",
                "2009-09-00"
            })
    void impossible_dates_and_other_forms_are_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void a_day_without_its_month_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2009, null, 3));
    }

    @Test
    void years_have_four_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(999));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10_000));
        assertThat(PartialDate.of(1000)).hasToString("1000");
        assertThat(PartialDate.of(9999)).hasToString("9999");
    }

    @ParameterizedTest
    @CsvSource({
        "2009, P6M, 2010",
        "2009, P12M, 2010",
        "2009-05, P6M, 2009-11",
        "2009-11, P1Y3M, 2011-02",
        "2009-05, P28D, 2009-06",
        "2009-05-14, P28D, 2009-06-11",
        "2009-01-31, P1M, 2009-02-28",
        "2009-05, P-36M, 2006-05"
    })
    void time_added_never_adds_precision(String from, Period time, String expected) {
        assertThat(PartialDate.parse(from).plus(time)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"2010, 2009", "2010-01, 2009-12", "2010-03-01, 2010-02-28"})
    void the_previous_one_is_as_precise(String date, String previous) {
        assertThat(PartialDate.parse(date).previous()).hasToString(previous);
    }
}
