package org.preventsuite.training.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.course.NamedCourse;
import org.preventsuite.training.statement.CountBasis;

/** Whoever reads a source keeps none of its rows, however many there are. */
class StreamingTest {
    private static final long MANY = 200_000;
    private static final int WATCHED = 1000;
    private static final CourseTerms COURSE = new CourseTerms(new UUID(1, 1), false, true, null);
    private static final ImportOrder ORDER =
            new ImportOrder("W09999999", ImportKind.ATTENDANCE, ImportMode.ATOMIC, Grain.MONTH, "import", null);

    private final KnownNames names = new KnownNames(List.of(new NamedCourse(COURSE, List.of("WRAP"))), List.of());

    /** A source that makes its lines while they are read. */
    private static final class Lines extends InputStream {
        private final LongFunction<String> line;
        private final long many;
        private byte[] now = new byte[0];
        private int at;
        private long given;

        Lines(long many, LongFunction<String> line) {
            this.many = many;
            this.line = line;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == now.length) {
                if (given == many) {
                    return -1;
                }
                now = line.apply(given++).getBytes(UTF_8);
                at = 0;
            }
            int some = Math.min(length, now.length - at);
            System.arraycopy(now, at, into, from, some);
            at += some;
            return some;
        }
    }

    @Test
    void rows_of_attendance_pass_through() {
        List<WeakReference<CountRow>> early = new ArrayList<>();
        long[] taken = new long[1];
        SourceSummary read = new AttendanceReader(ORDER, names)
                .read(
                        new Lines(
                                MANY,
                                n -> n == 0
                                        ? "Course,Date,Audience,Count\n"
                                        : "WRAP,2016-12-05,Audience " + n + ",1\n"),
                        UTF_8,
                        row -> {
                            if (taken[0]++ < WATCHED) {
                                early.add(new WeakReference<>(row));
                            }
                        });

        assertThat(read.rows()).isEqualTo(MANY - 1);
        assertThat(taken[0]).isEqualTo(MANY - 1);
        System.gc();
        assertThat(early).hasSize(WATCHED).allMatch(row -> row.get() == null);
    }

    @Test
    void rows_of_learners_become_few_rows() {
        List<CountRow> rows = new ArrayList<>();
        SourceSummary read = new CompletionReader(new LearnerTally(ORDER, names))
                .read(
                        new Lines(
                                MANY,
                                n -> n == 0
                                        ? "Learner,Course,Department,Date\n"
                                        : n + ",WRAP,Somewhere,2016-12-0" + (n % 9 + 1) + "\n"),
                        UTF_8,
                        rows::add);

        assertThat(read.rows()).isEqualTo(MANY - 1);
        assertThat(rows).hasSize(1).allMatch(row -> row.refusal() != null && row.count() == null);
    }

    @Test
    void a_completion_shows_nothing_of_its_learner() {
        Completion one = new Completion(
                Optional.of("4711"), List.of("WRAP"), Optional.empty(), Optional.of("Housing"), CountBasis.COMPLETIONS);
        assertThat(one).hasToString("Completion[hidden]");
    }
}
