package org.preventsuite.plans.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimescaleTest {

    @ParameterizedTest
    @CsvSource({
        "FIXED, , 2009-09, ",
        "RANGE, 2009-07, 2009-09, ",
        "RANGE, 2009-09, 2009-09, ",
        "RANGE, 2009-09-15, 2009-09, ",
        "ONGOING, , , ",
        "ONGOING, 2009-07, , ",
        "FIXED_THEN_ONGOING, , 2009-09, ",
        "FIXED_THEN_ONGOING, 2009-07, 2009-09, ",
        "ONGOING_UNTIL, , 2012-08, ",
        "RECURRING, , , P1Y",
        "RECURRING, 2009-07, 2010-07, P7D",
        "RECURRING, , , P1200M",
        "RECURRING, , , P36600D",
        "CONDITIONAL, 2010-03, , ",
        "UNSTATED, , , "
    })
    void each_kind_holds_what_it_needs(
            TimescaleKind kind, @Nullable String start, @Nullable String end, @Nullable Period recurrence) {
        assertThat(timescale(kind, start, end, recurrence).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "FIXED, , , , a fixed timescale has an end and no start",
        "FIXED, 2009-07, 2009-09, , a fixed timescale has an end and no start",
        "RANGE, 2009-07, , , a range has a start and an end",
        "RANGE, , 2009-07, , a range has a start and an end",
        "RANGE, 2009-10, 2009-09, , the end lies before the start",
        "ONGOING, , 2009-09, , ongoing has no end",
        "FIXED_THEN_ONGOING, , , , fixed-then-ongoing has an end",
        "ONGOING_UNTIL, 2009-09, , , ongoing-until has an end",
        "RECURRING, , , , a recurring timescale has a positive recurrence",
        "RECURRING, , , P0D, a recurring timescale has a positive recurrence",
        "RECURRING, , , P-1M, a recurring timescale has a positive recurrence",
        "RECURRING, , , P1201M, a recurring timescale has a positive recurrence",
        "RECURRING, , , P36601D, a recurring timescale has a positive recurrence",
        "CONDITIONAL, , 2010-03, , conditional has no end",
        "UNSTATED, 2010-03, , , an unstated timescale has no dates",
        "UNSTATED, , 2010-03, , an unstated timescale has no dates",
        "FIXED, , 2009-09, P1Y, only a recurring timescale has a recurrence"
    })
    void what_contradicts_its_kind_is_refused(
            TimescaleKind kind,
            @Nullable String start,
            @Nullable String end,
            @Nullable Period recurrence,
            String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timescale(kind, start, end, recurrence))
                .withMessage(reason);
    }

    @Test
    void a_sub_action_is_named_just_where_the_mapping_says_so() {
        assertThat(mapped("a", Mapping.EXPLICIT).appliesTo()).isEqualTo("a");
        assertThat(mapped("a", Mapping.POSITIONAL).mapping()).isEqualTo(Mapping.POSITIONAL);
        assertThat(mapped(null, Mapping.UNRESOLVED).appliesTo()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> mapped(" ", Mapping.EXPLICIT));
        assertThatIllegalArgumentException().isThrownBy(() -> mapped("a", Mapping.UNRESOLVED));
        assertThatIllegalArgumentException().isThrownBy(() -> mapped(null, Mapping.POSITIONAL));
    }

    @ParameterizedTest
    @CsvSource({
        "FIXED, , 2009-09, 2009-09-30",
        "RANGE, 2009-07, 2009-09, 2009-09-30",
        "ONGOING, 2009-07, , ",
        "FIXED_THEN_ONGOING, , 2009-09, 2009-09-30",
        "ONGOING_UNTIL, , 2012-08, 2012-08-31",
        "CONDITIONAL, 2010-03, , ",
        "UNSTATED, , , "
    })
    void it_is_overdue_from_the_day_after_the_last_day_that_falls_due(
            TimescaleKind kind, @Nullable String start, @Nullable String end, @Nullable LocalDate due) {
        Timescale timescale = timescale(kind, start, end, null);

        if (due == null) {
            assertThat(timescale.dueOn()).isEmpty();
            assertThat(timescale.overdueOn(LocalDate.of(2099, 1, 1))).isFalse();
        } else {
            assertThat(timescale.dueOn()).hasValue(due);
            assertThat(timescale.overdueOn(due)).isFalse();
            assertThat(timescale.overdueOn(due.plusDays(1))).isTrue();
            assertThat(timescale.nextDueOn(due)).hasValue(due);
            assertThat(timescale.nextDueOn(due.plusDays(1))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2009-04, , P1M, 2009-01-15, 2009-04-30",
        "2009-04, , P1M, 2009-04-30, 2009-04-30",
        "2009-04, , P1M, 2009-05-01, 2009-05-31",
        "2009-04, , P3M, 2020-02-01, 2020-04-30",
        "2009-04, , P1Y, 2024-05-01, 2025-04-30",
        "2024-02, , P1Y, 2027-01-01, 2027-02-28",
        "2024-02, , P1Y, 2027-03-01, 2028-02-29",
        "2009-04-01, , P7D, 2009-04-02, 2009-04-08",
        "2009-04-30, , P1M, 2009-05-01, 2009-05-30",
        "2009, , P1Y, 2010-06-01, 2010-12-31",
        "2009-04, 2009-06, P1M, 2009-06-30, 2009-06-30",
        "2009-04, 2009-06, P1M, 2009-07-01, ",
        "2009-04, , P14D, 2009-05-01, 2009-05-14"
    })
    void what_comes_back_is_next_due_counted_from_its_start(
            String start, @Nullable String end, Period every, LocalDate today, @Nullable LocalDate next) {
        Timescale timescale = timescale(TimescaleKind.RECURRING, start, end, every);

        assertThat(timescale.nextDueOn(today).orElse(null)).isEqualTo(next);
    }

    @Test
    void what_comes_back_without_a_start_falls_due_at_its_end_only() {
        Timescale endless = timescale(TimescaleKind.RECURRING, null, null, Period.ofMonths(1));
        Timescale ending = timescale(TimescaleKind.RECURRING, null, "2011-03", Period.ofMonths(1));

        assertThat(endless.dueOn()).isEmpty();
        assertThat(endless.nextDueOn(LocalDate.of(2009, 1, 1))).isEmpty();
        assertThat(ending.dueOn()).hasValue(LocalDate.of(2011, 3, 31));
        assertThat(ending.nextDueOn(LocalDate.of(2009, 1, 1))).hasValue(LocalDate.of(2011, 3, 31));
    }

    @Test
    void the_end_of_time_is_not_waited_for() {
        Timescale daily = timescale(TimescaleKind.RECURRING, "1000-01-01", null, Period.ofDays(1));

        assertThat(daily.nextDueOn(LocalDate.of(2026, 6, 1))).hasValue(LocalDate.of(2026, 6, 1));
        assertThat(daily.nextDueOn(LocalDate.of(9_999_999, 6, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P7D, P1W", "P14D, P2W", "P10D, P10D", "P1M, P1M", "P1Y, P1Y", "P1M7D, P1M7D"})
    void a_recurrence_is_written_as_an_iso_duration(Period recurrence, String iso) {
        assertThat(timescale(TimescaleKind.RECURRING, null, null, recurrence).recurrenceIso())
                .hasValue(iso);
        assertThat(mapped("a", Mapping.EXPLICIT).recurrenceIso()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void kinds_have_wire_words(TimescaleKind kind) {
        assertThat(kind.wire()).matches("[a-z]+(-[a-z]+)*");
        assertThat(TimescaleKind.ofWire(kind.wire())).isEqualTo(kind);
    }

    @Test
    void confidence_and_mapping_have_wire_words() {
        assertThat(Confidence.values()).extracting(Confidence::wire).containsExactly("high", "medium", "low");
        assertThat(Mapping.values()).extracting(Mapping::wire).containsExactly("explicit", "positional", "unresolved");
        assertThat(Confidence.ofWire("low")).isEqualTo(Confidence.LOW);
        assertThat(Mapping.ofWire("unresolved")).isEqualTo(Mapping.UNRESOLVED);
        assertThatIllegalArgumentException().isThrownBy(() -> TimescaleKind.ofWire("FIXED"));
    }

    private static Timescale timescale(
            TimescaleKind kind, @Nullable String start, @Nullable String end, @Nullable Period recurrence) {
        return new Timescale(
                kind, date(start), date(end), recurrence, "as written", Confidence.HIGH, null, Mapping.EXPLICIT);
    }

    private static Timescale mapped(@Nullable String appliesTo, Mapping mapping) {
        return new Timescale(
                TimescaleKind.FIXED,
                null,
                PartialDate.of(2009, 9),
                null,
                "September 2009",
                Confidence.HIGH,
                appliesTo,
                mapping);
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }
}
