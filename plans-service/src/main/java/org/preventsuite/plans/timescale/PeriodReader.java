package org.preventsuite.plans.timescale;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year: quarters, halves, seasons, school terms. */
final class PeriodReader {
    private static final Phrases QUARTER = Phrases.of("quarter", "qtr", "quarters");
    private static final Phrases HALF = Phrases.of("half", "half year");
    private static final Phrases LINKS = Phrases.of("of the", "of", "in");

    private record Season(int from, int to, Confidence confidence) {}

    private static final Map<String, Season> SEASONS = Map.of(
            "spring", new Season(3, 5, Confidence.MEDIUM),
            "summer", new Season(6, 8, Confidence.MEDIUM),
            "autumn", new Season(9, 11, Confidence.MEDIUM),
            "winter", new Season(12, 2, Confidence.LOW),
            "easter", new Season(3, 4, Confidence.LOW),
            "christmas", new Season(12, 12, Confidence.MEDIUM));
    private static final Map<String, Season> TERMS = Map.of(
            "spring", new Season(1, 4, Confidence.MEDIUM),
            "summer", new Season(4, 7, Confidence.MEDIUM),
            "autumn", new Season(9, 12, Confidence.MEDIUM));

    private final TokenCursor cursor;
    private final YearReader years;
    private final YearConvention usual;

    PeriodReader(TokenCursor cursor, YearReader years, YearConvention usual) {
        this.cursor = cursor;
        this.years = years;
        this.usual = usual;
    }

    @Nullable When read() {
        When quarter = cursor.attempt(this::quarterOrHalf);
        return quarter != null ? quarter : cursor.attempt(this::season);
    }

    /** 1 to 4 where a quarter is named here, otherwise null. */
    @Nullable Integer quarterNumber() {
        return cursor.attempt(() -> {
            if (cursor.acceptWord("q")) {
                return upTo(4, cursor.next().number());
            }
            if (cursor.acceptAny(QUARTER)) {
                return upTo(4, Numbers.small(cursor.next()));
            }
            int ordinal = Numbers.ordinal(cursor.next());
            return cursor.acceptAny(QUARTER) ? upTo(4, ordinal) : null;
        });
    }

    private @Nullable Integer halfNumber() {
        return cursor.attempt(() -> {
            if (cursor.acceptWord("h")) {
                return upTo(2, cursor.next().number());
            }
            int ordinal = Numbers.ordinal(cursor.next());
            return cursor.acceptAny(HALF) ? upTo(2, ordinal) : null;
        });
    }

    private static @Nullable Integer upTo(int most, int number) {
        return number >= 1 && number <= most ? number : null;
    }

    private @Nullable When quarterOrHalf() {
        YearReader.Years before = years.read();
        if (before != null && !cursor.accept(TokenType.COMMA)) {
            cursor.accept(TokenType.DASH);
        }
        Integer quarter = quarterNumber();
        Integer half = quarter == null ? halfNumber() : null;
        if (quarter == null && half == null) {
            return null;
        }
        int months = quarter != null ? 3 : 6;
        int first = usual.firstMonthOfQuarter(quarter != null ? quarter : half == null ? 1 : half * 2 - 1);
        YearReader.Years named = before != null ? before : yearAfter();
        return named == null
                ? Stretch.months(first, (first + months - 2) % 12 + 1, Confidence.MEDIUM)
                : part(named, first, months);
    }

    private Span part(YearReader.Years year, int firstMonth, int months) {
        YearMonth from = YearMonth.of(usual.calendarYear(firstMonth, year.first()), firstMonth);
        YearMonth to = from.plusMonths(months - 1L);
        boolean sure = year.consecutive() || usual == YearConvention.CALENDAR;
        return Span.period(
                PartialDate.of(from.getYear(), from.getMonthValue()),
                PartialDate.of(to.getYear(), to.getMonthValue()),
                sure ? Confidence.HIGH : Confidence.LOW);
    }

    private YearReader.@Nullable Years yearAfter() {
        return cursor.attempt(() -> {
            cursor.accept(TokenType.COMMA);
            cursor.accept(TokenType.DASH);
            cursor.acceptAny(LINKS);
            YearReader.Years named = years.read();
            if (named != null) {
                return named;
            }
            boolean apostrophe = cursor.accept(TokenType.APOSTROPHE);
            Token figures = cursor.next();
            if (!apostrophe || !figures.isNumberOf(2)) {
                return null;
            }
            int year = Numbers.yearOfTwoFigures(figures.number());
            return new YearReader.Years(year, year, false, usual, Confidence.MEDIUM);
        });
    }

    private @Nullable When season() {
        String name = cursor.next().text();
        boolean term = cursor.acceptWord("term");
        Season season = term ? TERMS.get(name) : SEASONS.get(name);
        if (season == null) {
            return null;
        }
        Stretch stretch = Stretch.months(season.from(), season.to(), season.confidence());
        YearReader.Years year = yearAfter();
        if (year == null) {
            return stretch;
        }
        if (year.consecutive()) {
            YearConvention school = YearConvention.ACADEMIC;
            Span span = stretch.startingIn(school.calendarYear(season.from(), year.first()));
            return new Span(span.start(), span.end(), span.point(), Confidence.MEDIUM);
        }
        return year.pair() ? null : stretch.startingIn(year.first());
    }
}
