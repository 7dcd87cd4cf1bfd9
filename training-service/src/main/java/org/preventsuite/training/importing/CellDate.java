package org.preventsuite.training.importing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preventsuite.kit.period.PeriodKey;

/** Reads days and periods as tables write them: the day before the month, with or without a time behind it. */
final class CellDate {
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMM uuuu", "d-MMM-uuuu", "d MMMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final Pattern TIME = Pattern.compile("[T ,]+[0-9]{1,2}:[0-9]{2}.*");
    private static final Pattern TWO_YEARS = Pattern.compile("([0-9]{4})/([0-9]{2})");
    private static final Pattern KEY = Pattern.compile("FY[0-9]{4}-[0-9]{2}(-Q[1-4])?|[0-9]{4}-(0[1-9]|1[0-2])");
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final int LONGEST = 60;

    private CellDate() {}

    static Optional<LocalDate> day(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String text = TIME.matcher(cell.strip()).replaceFirst("");
        return DAYS.stream()
                .flatMap(format -> parsed(text, format).stream())
                .findFirst()
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The key of a period, also where a financial year is written 2016/17. */
    static Optional<String> period(String cell) {
        String text = cell.strip();
        Matcher years = TWO_YEARS.matcher(text);
        String key = years.matches() ? "FY" + years.group(1) + "-" + years.group(2) : text;
        return KEY.matcher(key).matches() && PeriodKey.read(key).isPresent() ? Optional.of(key) : Optional.empty();
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
