package org.preventsuite.training.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.audience.HeadCount;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.coverage.CoverageSeries.Point;
import org.preventsuite.training.coverage.CoverageSeries.Restatement;
import org.preventsuite.training.known.AudienceFacts;
import org.preventsuite.training.known.Knowledge;
import org.preventsuite.training.known.Known;
import org.preventsuite.training.known.Origin;
import org.preventsuite.training.known.Revision;
import org.preventsuite.training.known.Source;
import org.preventsuite.training.session.SessionCount;
import org.preventsuite.training.statement.CountBasis;

/** A figure that late data restate says so, and what it was until then. */
class PointHistoryTest {
    private static final LocalDate QUARTER_END = LocalDate.of(2016, 6, 30);
    private static final Instant OVER = Instant.parse("2016-06-30T23:00:00Z"); // midnight in London, in summer
    private static final Instant LATER = Instant.parse("2016-08-03T09:00:00Z");
    private static final Instant NOW = Instant.parse("2016-10-01T00:00:00Z");
    private static final CourseTerms COURSE = new CourseTerms(new UUID(1, 1), false, true, null);
    private static final UUID HOUSING = new UUID(2, 1);

    private final List<Known<Source>> sources = new ArrayList<>();

    private static Revision at(Instant instant) {
        return new Revision(instant, null);
    }

    private static Known<Source> session(
            int number, LocalDate day, int people, Revision since, @Nullable Revision until) {
        Source source = new Source(
                true,
                new PeriodKey(day.toString(), day, day),
                day,
                COURSE.courseId(),
                Set.of(CountBasis.INDIVIDUALS),
                List.of(new SessionCount(HOUSING, CountBasis.INDIVIDUALS, people)));
        return new Known<>(new Origin("session", new UUID(3, number)), source, since, until);
    }

    private Point point(Instant knownAt) {
        Revision first = at(Instant.parse("2016-04-01T09:00:00Z"));
        AudienceFacts housing = new AudienceFacts(
                HOUSING,
                "Housing",
                AudienceKind.STAFF,
                List.of(new HeadCount(LocalDate.of(2016, 4, 1), 500, "HR list")));
        Knowledge known = new Knowledge(
                knownAt,
                Set.of(),
                List.of(new Known<>(new Origin("audience", HOUSING), housing, first, null)),
                List.of(new Known<>(new Origin("course", COURSE.courseId()), COURSE, first, null)),
                List.of(),
                sources);
        return new PointHistory(new CoverageHistory(known), new CoverageQuestion("W09999999", QUARTER_END, null, null))
                .point();
    }

    private static BigDecimal rate(@Nullable CoverageFigure figure) {
        assertThat(figure).isNotNull();
        return Objects.requireNonNull(figure.covered().get(0).ratePercent());
    }

    @Test
    void what_came_in_time_is_no_restatement() {
        sources.add(session(1, QUARTER_END.minusDays(40), 100, at(OVER.minus(Duration.ofDays(30))), null));
        sources.add(session(2, QUARTER_END, 65, at(OVER.minusSeconds(1)), null));
        sources.add(session(3, QUARTER_END.plusDays(1), 202, at(LATER), null));

        Point point = point(NOW);
        assertThat(rate(point.figure())).isEqualByComparingTo("33.0");
        assertThat(point.knownFrom()).isEqualTo(OVER);
        assertThat(point.restatements()).isEmpty();
        assertThat(point.restatedOftener()).isNull();
    }

    @Test
    void late_data_restate_a_figure_from_the_revision_that_brought_them() {
        sources.add(session(1, QUARTER_END, 165, at(OVER.plusSeconds(60)), null));
        sources.add(session(2, QUARTER_END.minusDays(9), 10, at(LATER), null));

        Point point = point(NOW);
        assertThat(rate(point.figure())).isEqualByComparingTo("35.0");
        assertThat(point.knownFrom()).isEqualTo(LATER);
        Restatement restatement = point.restatements().get(0);
        assertThat(point.restatements()).hasSize(1);
        assertThat(rate(restatement.figure())).isEqualByComparingTo("33.0");
        assertThat(restatement.knownFrom()).isEqualTo(OVER.plusSeconds(60));
        assertThat(restatement.restatedAt()).isEqualTo(LATER);
        assertThat(restatement.broughtBy()).containsExactly(new Origin("session", new UUID(3, 2)));
    }

    @Test
    void an_import_is_named_for_all_that_it_brought_and_took() {
        UUID imported = new UUID(4, 1);
        Revision late = new Revision(LATER, imported);
        sources.add(session(1, QUARTER_END, 165, at(OVER), late));
        sources.add(session(1, QUARTER_END, 170, late, null));
        sources.add(session(2, QUARTER_END, 5, late, null));

        assertThat(point(NOW).restatements()).singleElement().satisfies(one -> assertThat(one.broughtBy())
                .containsExactly(new Origin("import", imported)));
    }

    @Test
    void what_was_known_before_the_late_data_knows_nothing_of_them() {
        sources.add(session(1, QUARTER_END, 165, at(OVER.plusSeconds(60)), null));
        Point before = point(LATER.minusSeconds(1));
        sources.add(session(2, QUARTER_END.minusDays(9), 10, at(LATER), null));

        assertThat(point(LATER.minusSeconds(1))).isEqualTo(before);
    }

    @Test
    void a_day_that_is_not_over_cannot_be_restated() {
        sources.add(session(1, QUARTER_END, 165, at(OVER.minusSeconds(60)), null));

        Point point = point(OVER.minusSeconds(1));
        assertThat(rate(point.figure())).isEqualByComparingTo("33.0");
        assertThat(point.knownFrom()).isNull();
        assertThat(point.restatements()).isEmpty();
    }

    @Test
    void the_newest_restatements_are_listed_and_that_there_were_others() {
        Instant change = OVER;
        for (int i = 1; i <= 25; i++) {
            change = change.plusSeconds(60);
            sources.add(session(i, QUARTER_END, 1, at(change), null));
        }

        Point point = point(NOW);
        assertThat(point.restatements()).hasSize(20);
        assertThat(point.restatements().get(19).restatedAt()).isEqualTo(change);
        assertThat(point.restatedOftener()).isTrue();
    }
}
