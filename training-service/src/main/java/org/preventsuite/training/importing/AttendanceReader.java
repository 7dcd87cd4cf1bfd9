package org.preventsuite.training.importing;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.session.SessionKey;
import org.preventsuite.training.statement.CountBasis;

/** Reads a table with one count of one session in each row. */
final class AttendanceReader {
    private static final Pattern EXTERNAL_ID = Pattern.compile("[!-?A-~]{1,100}"); // visible ASCII, and no mailbox
    private static final Pattern ONE_LINE = Pattern.compile("[^\\x00-\\x1F\\x7F]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final int MOST_PEOPLE = 10_000_000;

    private final ImportOrder order;
    private final KnownNames names;

    AttendanceReader(ImportOrder order, KnownNames names) {
        this.order = order;
        this.names = names;
    }

    SourceSummary read(InputStream source, Charset charset, RowSink sink) {
        CsvTable table = new CsvTable(source, charset);
        table.read(Set.of(Field.COURSE, Field.AUDIENCE, Field.COUNT), row -> sink.take(understood(row)));
        return table.summary(0);
    }

    private CountRow understood(CsvTable.Row row) {
        try {
            return CountRow.of(row.number(), count(row));
        } catch (Misfit misfit) {
            return CountRow.of(row.number(), misfit.refusal);
        }
    }

    private CountRow.Count count(CsvTable.Row row) {
        CourseTerms course = row.at(Field.COURSE)
                .flatMap(names::course)
                .orElseThrow(() -> misfit(Field.COURSE, "unknown-course", "No course of this authority, or several."));
        UUID audience = row.at(Field.AUDIENCE)
                .flatMap(names::audience)
                .orElseThrow(
                        () -> misfit(Field.AUDIENCE, "unknown-audience", "No audience of this authority, or several."));
        CountBasis basis = basis(row);
        if (course.exposure() && basis != CountBasis.INVITATIONS) {
            throw misfit(Field.BASIS, "exposure-is-not-training", "Invitations, for an e-mailed link.");
        }
        LocalDate day = day(row);
        String period = day == null ? period(row) : null;
        Replacement replacement = order.replacement();
        if (replacement != null && !covers(replacement, basis, day, period)) {
            throw misfit(Field.DATE, "outside-scope", "Outside the period or basis that is replaced.");
        }
        return new CountRow.Count(
                new SessionKey(course.courseId(), day, period, host(row), externalId(row)),
                audience,
                basis,
                people(row));
    }

    private CountBasis basis(CsvTable.Row row) {
        Optional<String> cell = row.at(Field.BASIS);
        Replacement replacement = order.replacement();
        if (cell.isEmpty()) {
            return replacement == null ? CountBasis.ATTENDANCES : replacement.basis();
        }
        String word = cell.get().toUpperCase(Locale.ROOT);
        return Arrays.stream(CountBasis.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        misfit(Field.BASIS, "not-in-list", "individuals, attendances, completions or invitations."));
    }

    private static @Nullable LocalDate day(CsvTable.Row row) {
        Optional<String> cell = row.at(Field.DATE);
        return cell.isEmpty()
                ? null
                : CellDate.day(cell.get())
                        .orElseThrow(() -> misfit(Field.DATE, "not-a-date", "A day such as 2016-12-05 or 05/12/2016."));
    }

    private static String period(CsvTable.Row row) {
        return row.at(Field.PERIOD)
                .flatMap(CellDate::period)
                .orElseThrow(() -> misfit(
                        Field.PERIOD, "no-day-or-period", "A day, or a period such as FY2016-17, 2016/17 or 2016-12."));
    }

    private static @Nullable String host(CsvTable.Row row) {
        Optional<String> cell = row.at(Field.HOST);
        if (cell.isEmpty()) {
            return null;
        }
        String host = cell.get();
        if (!ONE_LINE.matcher(host).matches()) {
            throw misfit(Field.HOST, "wrong-form", "At most 200 characters on one line.");
        }
        if (PersonName.looksLikeOne(host)) {
            throw misfit(Field.HOST, "person-like-name", "Name the body or the post.");
        }
        return host;
    }

    private @Nullable ExternalId externalId(CsvTable.Row row) {
        Optional<String> cell = row.at(Field.EXTERNAL_ID);
        if (cell.isEmpty()) {
            return null;
        }
        if (!EXTERNAL_ID.matcher(cell.get()).matches()) {
            throw misfit(Field.EXTERNAL_ID, "wrong-form", "At most 100 visible ASCII characters without @.");
        }
        return new ExternalId(order.externalScheme(), cell.get());
    }

    private static int people(CsvTable.Row row) {
        return row.at(Field.COUNT)
                .filter(cell -> NUMBER.matcher(cell).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= MOST_PEOPLE)
                .orElseThrow(() -> misfit(Field.COUNT, "not-a-count", "A whole number up to " + MOST_PEOPLE + "."));
    }

    private static boolean covers(
            Replacement replacement, CountBasis basis, @Nullable LocalDate day, @Nullable String period) {
        PeriodKey scope = PeriodKey.of(replacement.periodId());
        LocalDate first;
        LocalDate last;
        if (day != null) {
            first = day;
            last = day;
        } else {
            PeriodKey held = PeriodKey.of(String.valueOf(period));
            first = held.start();
            last = held.end();
        }
        return basis == replacement.basis() && !first.isBefore(scope.start()) && !last.isAfter(scope.end());
    }

    private static Misfit misfit(Field field, String reason, String detail) {
        return new Misfit(Refusal.in(field, reason, detail));
    }

    /** Ends the reading of one row. */
    private static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Misfit(Refusal refusal) {
            super(refusal.reason(), null, false, false);
            this.refusal = refusal;
        }
    }
}
