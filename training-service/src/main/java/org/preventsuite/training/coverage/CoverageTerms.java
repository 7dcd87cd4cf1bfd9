package org.preventsuite.training.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.policy.CountedCourse;
import org.preventsuite.training.policy.PolicyTerms;
import org.preventsuite.training.statement.CountBasis;
import org.preventsuite.training.statement.StatedCount;

/** What counts as trained by a council's policy and its courses. */
final class CoverageTerms {
    private final PolicyTerms policy;
    private final Map<UUID, CourseTerms> courses;

    CoverageTerms(PolicyTerms policy, List<CourseTerms> courses) {
        this.policy = policy;
        this.courses = courses.stream().collect(Collectors.toMap(CourseTerms::courseId, Function.identity()));
    }

    /** Why the count does not count on the day; empty when it does. */
    Optional<LeftOutReason> reasonAgainst(StatedCount stated, LocalDate asAt) {
        CourseTerms course = stated.courseId() == null ? null : courses.get(stated.courseId());
        if (stated.basis() == CountBasis.INVITATIONS || (course != null && course.exposure())) {
            return Optional.of(LeftOutReason.EXPOSURE_ONLY);
        }
        if (!stated.basis().countsPeopleTrained()) {
            return Optional.of(LeftOutReason.BASIS_NOT_COUNTED);
        }
        if (course == null || !course.countsTowardsCoverage()) {
            return Optional.of(LeftOutReason.COURSE_NOT_COUNTED);
        }
        Optional<CountedCourse> counted = counted(course);
        if (counted.isEmpty()) {
            return Optional.of(LeftOutReason.COURSE_NOT_COUNTED);
        }
        return isExpired(stated.heldOn(), counted.get().validityMonths(), asAt)
                ? Optional.of(LeftOutReason.EXPIRED)
                : Optional.empty();
    }

    /** The course as the policy counts it, with the validity that holds; empty when it does not. */
    private Optional<CountedCourse> counted(CourseTerms course) {
        CountedCourse byItself = new CountedCourse(course.courseId(), course.validityMonths());
        List<CountedCourse> named = policy.courses();
        if (named == null) {
            return Optional.of(byItself);
        }
        return named.stream()
                .filter(one -> one.courseId().equals(course.courseId()))
                .findFirst()
                .map(one -> one.validityMonths() == null ? byItself : one);
    }

    // Training of a year's last day that holds for 12 months is over on the last day of the next, when it is due again.
    private static boolean isExpired(LocalDate heldOn, @Nullable Integer validityMonths, LocalDate asAt) {
        return validityMonths != null && !asAt.isBefore(heldOn.plusMonths(validityMonths));
    }
}
