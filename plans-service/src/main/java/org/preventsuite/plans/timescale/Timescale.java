package org.preventsuite.plans.timescale;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of an action: how it was worded, what was read from the wording, and how sure that reading is.
 *
 * @param start first stated date; only of kinds that begin
 * @param end last stated date; for fixed-then-ongoing the date the first delivery falls due
 * @param recurrence the time after which it comes back; only, and always, of recurring timescales
 * @param wording the source text of this part, as written
 * @param appliesTo key of the sub-action it belongs to, or null for the action as a whole (or not known)
 */
public record Timescale(
        TimescaleKind kind,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable Period recurrence,
        String wording,
        Confidence confidence,
        @Nullable String appliesTo,
        Mapping mapping) {
    private static final int LONGEST_RECURRENCE_MONTHS = 1200;
    private static final int LONGEST_RECURRENCE_DAYS = 36_600;

    public Timescale {
        switch (kind) {
            case FIXED -> require(start == null && end != null, "a fixed timescale has an end and no start");
            case RANGE -> require(start != null && end != null, "a range has a start and an end");
            case FIXED_THEN_ONGOING, ONGOING_UNTIL -> require(end != null, kind.wire() + " has an end");
            case ONGOING, CONDITIONAL -> require(end == null, kind.wire() + " has no end");
            case UNSTATED -> require(start == null && end == null, "an unstated timescale has no dates");
            case RECURRING -> require(recurs(recurrence), "a recurring timescale has a positive recurrence");
        }
        require(kind == TimescaleKind.RECURRING || recurrence == null, "only a recurring timescale has a recurrence");
        require(
                start == null || end == null || !end.lastDay().isBefore(start.firstDay()),
                "the end lies before the start");
        require(appliesTo == null || !appliesTo.isBlank(), "appliesTo is blank");
        require(appliesTo == null || mapping != Mapping.UNRESOLVED, "an unresolved timescale names no sub-action");
        require(appliesTo != null || mapping != Mapping.POSITIONAL, "a positional timescale names its sub-action");
    }

    /** The last day of the part that falls due; empty where nothing does. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(end).map(PartialDate::lastDay);
    }

    /** Whether the day it falls due lies before {@code today}; whether the work is still open is not known here. */
    public boolean overdueOn(LocalDate today) {
        return dueOn().filter(due -> due.isBefore(today)).isPresent();
    }

    /** The first day from {@code today} on which it falls due, for a recurring one counted from its start. */
    public Optional<LocalDate> nextDueOn(LocalDate today) {
        if (recurrence != null && start != null) {
            return Occurrences.firstFrom(today, start, recurrence)
                    .filter(day -> end == null || !day.isAfter(end.lastDay()));
        }
        return dueOn().filter(due -> !due.isBefore(today));
    }

    /** The recurrence as an ISO 8601 duration, in weeks where it is whole weeks. */
    public Optional<String> recurrenceIso() {
        return Optional.ofNullable(recurrence).map(Timescale::iso);
    }

    /** The same timescale given to one sub-action, or to the whole action with null. */
    Timescale mapped(@Nullable String subAction, Mapping how) {
        return new Timescale(kind, start, end, recurrence, wording, confidence, subAction, how);
    }

    private static String iso(Period period) {
        long days = PeriodParts.days(period);
        boolean wholeWeeks = period.toTotalMonths() == 0 && days % 7 == 0;
        return wholeWeeks ? "P" + days / 7 + "W" : period.toString();
    }

    /** Whether something can come back after this time: longer than none, and within a hundred years. */
    static boolean recurs(@Nullable Period period) {
        return period != null
                && !period.isZero()
                && !period.isNegative()
                && period.toTotalMonths() <= LONGEST_RECURRENCE_MONTHS
                && PeriodParts.days(period) <= LONGEST_RECURRENCE_DAYS;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
