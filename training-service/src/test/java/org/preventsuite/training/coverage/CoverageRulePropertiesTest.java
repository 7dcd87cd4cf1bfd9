package org.preventsuite.training.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.audience.AudienceKind;
import org.preventsuite.training.audience.HeadCount;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.coverage.Coverage.OfAudience;
import org.preventsuite.training.coverage.CoverageFigure.Covered;
import org.preventsuite.training.known.AudienceFacts;
import org.preventsuite.training.policy.Combination;
import org.preventsuite.training.policy.PolicyTerms;
import org.preventsuite.training.statement.CountBasis;
import org.preventsuite.training.statement.StatedCount;

/** What holds of coverage whatever councils state. */
class CoverageRulePropertiesTest {
    private static final int FLOOR = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 4, 1);
    private static final int DAYS = 2000;
    private static final CourseTerms LASTING = new CourseTerms(new UUID(1, 1), false, true, null);
    private static final CourseTerms EXPIRING = new CourseTerms(new UUID(1, 2), false, true, 12);
    private static final CourseTerms LINK = new CourseTerms(new UUID(1, 3), true, false, null);
    private static final CourseTerms TALK = new CourseTerms(new UUID(1, 4), false, false, null);
    private static final List<CourseTerms> COURSES = List.of(LASTING, EXPIRING, LINK, TALK);
    private static final CoverageTerms TERMS =
            new CoverageTerms(new PolicyTerms(Combination.ANY_ONE_OF, null, FLOOR), COURSES);

    private static Optional<Coverage> coverage(
            List<AudienceFacts> audiences, List<StatedCount> stated, LocalDate asAt, boolean own) {
        Set<UUID> withheld = own
                ? Set.of()
                : audiences.stream()
                        .filter(one -> one.headCounts().stream().anyMatch(head -> head.count() < FLOOR))
                        .map(AudienceFacts::id)
                        .collect(Collectors.toSet());
        return new CoverageRule(Instant.EPOCH, audiences, stated, TERMS, withheld)
                .answer(new CoverageQuestion("W09999999", asAt, null, null));
    }

    private static Stream<Covered> covered(@Nullable CoverageFigure figure) {
        return figure == null ? Stream.empty() : figure.covered().stream();
    }

    private static long people(@Nullable CoverageFigure figure, CountBasis basis) {
        return covered(figure)
                .filter(one -> one.basis() == basis)
                .mapToLong(Covered::covered)
                .sum();
    }

    @Property(seed = "2015")
    void each_basis_is_counted_by_itself_and_once(
            @ForAll("audiences") List<AudienceFacts> audiences,
            @ForAll("statements") List<StatedCount> stated,
            @ForAll("days") LocalDate asAt) {
        coverage(audiences, stated, asAt, true).ifPresent(all -> {
            assertThat(covered(all.figure()).map(Covered::basis))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(CountBasis.INDIVIDUALS, CountBasis.COMPLETIONS);
            for (CountBasis basis : CountBasis.values()) {
                List<StatedCount> alone =
                        stated.stream().filter(one -> one.basis() == basis).toList();
                assertThat(coverage(audiences, alone, asAt, true))
                        .hasValueSatisfying(
                                one -> assertThat(people(one.figure(), basis)).isEqualTo(people(all.figure(), basis)));
            }
        });
    }

    @Property(seed = "2015")
    void what_never_counts_changes_no_figure(
            @ForAll("audiences") List<AudienceFacts> audiences,
            @ForAll("statements") List<StatedCount> stated,
            @ForAll("days") LocalDate asAt) {
        List<StatedCount> worth = stated.stream()
                .filter(one -> one.basis() == CountBasis.INDIVIDUALS || one.basis() == CountBasis.COMPLETIONS)
                .filter(one -> LASTING.courseId().equals(one.courseId())
                        || EXPIRING.courseId().equals(one.courseId()))
                .filter(one -> !one.heldOn().isAfter(asAt))
                .filter(one -> LASTING.courseId().equals(one.courseId())
                        || asAt.isBefore(one.heldOn().plusMonths(12)))
                .toList();

        assertThat(coverage(audiences, stated, asAt, true).map(Coverage::audiences))
                .isEqualTo(coverage(audiences, worth, asAt, true).map(Coverage::audiences));
    }

    @Property(seed = "2015")
    void every_count_held_by_the_day_is_covered_or_left_out_with_a_reason(
            @ForAll("audiences") List<AudienceFacts> audiences,
            @ForAll("statements") List<StatedCount> stated,
            @ForAll("days") LocalDate asAt) {
        coverage(audiences, stated, asAt, true).ifPresent(all -> {
            List<UUID> shown =
                    all.audiences().stream().map(OfAudience::audienceId).toList();
            for (CountBasis basis : CountBasis.values()) {
                long known = stated.stream()
                        .filter(one -> one.basis() == basis && !one.heldOn().isAfter(asAt))
                        .filter(one -> shown.contains(one.audienceId()))
                        .mapToLong(StatedCount::count)
                        .sum();
                long leftOut = all.leftOut().stream()
                        .filter(one -> one.basis() == basis)
                        .mapToLong(one -> one.count() == null ? 0 : one.count())
                        .sum();
                assertThat(people(all.figure(), basis) + leftOut).isEqualTo(known);
            }
        });
    }

    @Property(seed = "2015")
    void more_people_than_there_are_never_go_without_a_caution(
            @ForAll("audiences") List<AudienceFacts> audiences,
            @ForAll("statements") List<StatedCount> stated,
            @ForAll("days") LocalDate asAt) {
        coverage(audiences, stated, asAt, true).ifPresent(all -> all.audiences().forEach(one -> {
            CoverageFigure figure = one.figure();
            covered(figure)
                    .filter(each ->
                            figure != null && each.covered() > figure.base().headCount())
                    .forEach(each -> assertThat(each.cautions()).contains(Caution.ABOVE_BASE));
        }));
    }

    @Property(seed = "2015")
    void others_see_the_totals_of_what_they_see_and_nothing_of_small_audiences(
            @ForAll("audiences") List<AudienceFacts> audiences,
            @ForAll("statements") List<StatedCount> stated,
            @ForAll("days") LocalDate asAt) {
        coverage(audiences, stated, asAt, false).ifPresent(seen -> {
            long shown = 0;
            for (OfAudience one : seen.audiences()) {
                CoverageFigure figure = one.figure();
                assertThat(figure == null).isEqualTo(one.status() == Coverage.Status.WITHHELD);
                if (figure == null) {
                    assertThat(seen.leftOut())
                            .noneMatch(left -> left.audienceId().equals(one.audienceId()));
                } else {
                    assertThat(figure.base().headCount()).isGreaterThanOrEqualTo(FLOOR);
                    shown += figure.base().headCount();
                }
            }
            CoverageFigure total = seen.figure();
            assertThat(total == null ? 0 : total.base().headCount()).isEqualTo(shown);
        });
    }

    @Property(seed = "2015")
    void without_a_head_count_there_is_no_answer(
            @ForAll("statements") List<StatedCount> stated, @ForAll("days") LocalDate asAt) {
        List<AudienceFacts> uncounted = List.of(
                new AudienceFacts(new UUID(0, 0), "Housing", AudienceKind.STAFF, List.of()),
                new AudienceFacts(
                        new UUID(0, 1),
                        "Planning",
                        AudienceKind.STAFF,
                        List.of(new HeadCount(asAt.plusDays(1), 50, "HR"))));

        assertThat(coverage(uncounted, stated, asAt, true)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<List<AudienceFacts>> audiences() {
        Arbitrary<HeadCount> heads = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 40))
                .as((day, count) -> new HeadCount(day, count, "HR"));
        return Combinators.combine(
                        Arbitraries.of(AudienceKind.class), heads.list().ofMaxSize(3))
                .as((kind, counts) -> new AudienceFacts(new UUID(0, 0), "", kind, counts))
                .list()
                .ofMaxSize(4)
                .map(CoverageRulePropertiesTest::numbered);
    }

    private static List<AudienceFacts> numbered(List<AudienceFacts> drawn) {
        List<AudienceFacts> numbered = new ArrayList<>();
        for (AudienceFacts one : drawn) {
            int number = numbered.size();
            numbered.add(new AudienceFacts(new UUID(0, number), "Audience " + number, one.kind(), one.headCounts()));
        }
        return numbered;
    }

    @Provide
    Arbitrary<List<StatedCount>> statements() {
        Arbitrary<UUID> courses = Arbitraries.of(COURSES).map(CourseTerms::courseId);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        courses.injectNull(0.1),
                        Arbitraries.of(CountBasis.class),
                        days(),
                        Arbitraries.integers().between(0, 30))
                .as((audience, course, basis, day, count) ->
                        new StatedCount(new UUID(0, audience), course, basis, day, count))
                .list()
                .ofMaxSize(12);
    }
}
