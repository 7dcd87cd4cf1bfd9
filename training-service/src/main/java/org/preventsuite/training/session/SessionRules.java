package org.preventsuite.training.session;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.kit.problem.ProblemType;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.audience.Audience;
import org.preventsuite.training.audience.AudienceRepository;
import org.preventsuite.training.course.CourseLookup;
import org.preventsuite.training.course.CourseTerms;
import org.preventsuite.training.statement.CountBasis;

/** What a session must be so that it can be stored. */
@Singleton
class SessionRules {
    /** What a single count may be at most, the sum on one basis may be too. */
    private static final long MOST_PEOPLE = 10_000_000;

    private final AudienceRepository audiences;
    private final CourseLookup courses;

    SessionRules(AudienceRepository audiences, CourseLookup courses) {
        this.audiences = audiences;
        this.courses = courses;
    }

    /** Refuses what is wrong; course and audiences stay as they are until this transaction ends. */
    void check(NewSession wish) {
        String host = wish.host();
        if (host != null && PersonName.looksLikeOne(host)) {
            throw TrainingProblem.PERSON_LIKE_NAME.at("/host", "person-like-name", "Name the body or the post.");
        }
        CourseTerms course = courses.ofAreaUnchanging(wish.areaCode(), wish.courseId())
                .orElseThrow(() -> TrainingProblem.UNKNOWN_COURSE.at(
                        "/courseId", "unknown-course", "No course of this authority."));
        List<SessionCount> attendance = wish.attendance();
        if (course.exposure()) {
            requireNone(
                    attendance,
                    one -> one.basis() != CountBasis.INVITATIONS,
                    TrainingProblem.EXPOSURE_IS_NOT_TRAINING,
                    "basis",
                    "Invitations, for a course of deliveryMode email-link.");
        }
        requireNone(
                attendance,
                one -> one.count() == null && one.basis() != CountBasis.INVITATIONS,
                CommonProblem.INVALID_CONTENT,
                "count",
                "Left out only with invitations.");
        Set<List<Object>> met = new HashSet<>();
        requireNone(
                attendance,
                one -> !met.add(List.of(one.audienceId(), one.basis())),
                TrainingProblem.DUPLICATE_AUDIENCE,
                "audienceId",
                "This audience has a count on this basis already.");
        requireSaneTotals(attendance);
        Set<UUID> known = known(wish.areaCode(), attendance);
        requireNone(
                attendance,
                one -> !known.contains(one.audienceId()),
                TrainingProblem.UNKNOWN_AUDIENCE,
                "audienceId",
                "No audience of this authority.");
    }

    private static void requireNone(
            List<SessionCount> attendance,
            Predicate<SessionCount> wrong,
            ProblemType refusal,
            String field,
            String detail) {
        String code = refusal == CommonProblem.INVALID_CONTENT ? "required" : refusal.slug();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < attendance.size(); i++) {
            if (wrong.test(attendance.get(i))) {
                errors.add(FieldError.at("/attendance/" + i + "/" + field, code, detail));
            }
        }
        if (!errors.isEmpty()) {
            throw refusal.because("The attendance is not one that can be stored.", errors);
        }
    }

    private static void requireSaneTotals(List<SessionCount> attendance) {
        for (CountBasis basis : CountBasis.values()) {
            long total = attendance.stream()
                    .filter(one -> one.basis() == basis)
                    .mapToLong(one -> one.count() == null ? 0 : one.count())
                    .sum();
            if (total > MOST_PEOPLE) {
                throw CommonProblem.INVALID_CONTENT.at(
                        "/attendance", "total-too-large", "At most " + MOST_PEOPLE + " on a basis.");
            }
        }
    }

    private Set<UUID> known(String areaCode, List<SessionCount> attendance) {
        Set<UUID> named = attendance.stream().map(SessionCount::audienceId).collect(Collectors.toSet());
        return named.isEmpty()
                ? Set.of()
                : audiences.ofAreaUnchanging(areaCode, named).stream()
                        .map(Audience::id)
                        .collect(Collectors.toSet());
    }
}
