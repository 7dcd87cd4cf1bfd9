package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preventsuite.plans.timescale.Readings.assertRead;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Working days of England and Wales, and deadlines counted in them. */
class WorkingDaysTest {
    private static final TimescaleContext MARCH_2024 = TimescaleContext.asAt(PartialDate.parse("2024-03-15"));

    @Test
    void bank_holidays_are_those_that_were_published() {
        assertHolidays("""
            1999-01-01 1999-04-02 1999-04-05 1999-05-03 1999-05-31 1999-08-30 1999-12-27 1999-12-28 1999-12-31
            2000-01-03 2000-04-21 2000-04-24 2000-05-01 2000-05-29 2000-08-28 2000-12-25 2000-12-26
            2002-01-01 2002-03-29 2002-04-01 2002-05-06 2002-06-03 2002-06-04 2002-08-26 2002-12-25 2002-12-26
            2009-01-01 2009-04-10 2009-04-13 2009-05-04 2009-05-25 2009-08-31 2009-12-25 2009-12-28
            2011-01-03 2011-04-22 2011-04-25 2011-04-29 2011-05-02 2011-05-30 2011-08-29 2011-12-26 2011-12-27
            2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26
            2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
            2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
            2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
            2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
            2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
            2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
            2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
            2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
            """);
    }

    private static void assertHolidays(String years) {
        years.lines().map(line -> List.of(line.split(" "))).forEach(days -> assertThat(
                        WorkingDays.bankHolidays(Integer.parseInt(days.get(0).substring(0, 4))))
                .map(LocalDate::toString)
                .containsExactlyElementsOf(days));
    }

    @Test
    void days_are_counted_without_weekends_and_bank_holidays_from_the_day_after() {
        LocalDate thursday = LocalDate.parse("2024-03-28");

        assertThat(WorkingDays.from(thursday, 1)).hasToString("2024-04-02");
        assertThat(WorkingDays.from(thursday, 0)).isEqualTo(thursday);
        assertThat(WorkingDays.from(LocalDate.parse("2024-04-02"), -1)).isEqualTo(thursday);
        assertThat(WorkingDays.from(LocalDate.parse("2024-12-24"), 3)).hasToString("2024-12-31");
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse("2024-03-30"))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse("2024-03-31"))).isFalse();
    }

    @Test
    void deadlines_in_working_days_are_counted_from_the_date_of_the_document() {
        assertRead(MARCH_2024, """
            30 working days                         | fixed ..2024-04-30 medium
            Within 30 working days                  | fixed ..2024-04-30 medium
            Within thirty working days              | fixed ..2024-04-30 medium
            within one working day                  | fixed ..2024-03-18 medium
            within 10 business days of 1 March 2010 | fixed ..2010-03-15 medium
            Within two working weeks                | fixed ..2024-04-02 medium
            in the last 20 working days             | range 2024-02-16..2024-03-15 medium
            over the next 5 working days            | range 2024-03-15..2024-03-22 medium
            10-15 working days                      | range 2024-04-02..2024-04-09 medium
            10 calendar days                        | fixed ..2024-03-25 medium
            """);
    }

    @Test
    void of_a_document_without_a_day_only_the_month_is_said() {
        assertRead(TimescaleContext.asAt(PartialDate.of(2009, 5)), """
            Within 30 working days | fixed ..2009-07 medium
            """);
    }

    @Test
    void where_nothing_is_known_to_count_no_day_is_invented() {
        assertRead("""
            Within 30 working days | conditional low
            """);
        assertRead(TimescaleContext.asAt(PartialDate.parse("1998-12-31")), """
            Within 30 working days | conditional low
            """);
        assertRead(TimescaleContext.asAt(PartialDate.parse("1999-01-01")), """
            Within 30 working days | fixed ..1999-02-12 medium
            """);
        assertRead(MARCH_2024, """
            within 30 school days   | conditional medium
            within 5 clear days     | conditional medium
            within 3 working months | conditional medium
            every 10 working days   | unstated low
            every working day       | unstated low
            """);
    }
}
