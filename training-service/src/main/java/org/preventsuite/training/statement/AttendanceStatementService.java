package org.preventsuite.training.statement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.period.PeriodKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.training.TrainingProblem;
import org.preventsuite.training.audience.Audience;
import org.preventsuite.training.audience.AudienceReclassified;
import org.preventsuite.training.audience.AudienceRepository;
import org.preventsuite.training.course.CourseBecameExposure;
import org.preventsuite.training.course.CourseLookup;
import org.preventsuite.training.course.CourseTerms;

/** Changes to attendance statements, each in one transaction. */
@ApplicationScoped
@Transactional
class AttendanceStatementService {
    private static final String TYPE = "attendance-statement";
    private static final Caller OURSELVES = new Caller("training-service", Set.of(), Set.of());

    /** What a single count and a declared total may be at most, the sum of the counts may be too. */
    private static final long MOST_PEOPLE = 10_000_000;

    private final AttendanceStatementRepository statements;
    private final AudienceRepository audiences;
    private final CourseLookup courses;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Clock clock;

    AttendanceStatementService(
            AttendanceStatementRepository statements,
            AudienceRepository audiences,
            CourseLookup courses,
            MergePatch patches,
            ChangeLog changes,
            Clock clock) {
        this.statements = statements;
        this.audiences = audiences;
        this.courses = courses;
        this.patches = patches;
        this.changes = changes;
        this.clock = clock;
    }

    AttendanceStatementView create(Caller caller, NewAttendanceStatement wish, LinkState action) {
        caller.requireAuthority(wish.areaCode());
        requireFittingCourse(wish);
        AttendanceStatement statement = new AttendanceStatement(wish, period(wish), counted(wish), action, clock);
        statements.persist(statement);
        return flushed(caller, "created", statement);
    }

    AttendanceStatementView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch, LinkState action) {
        AttendanceStatement statement = statements.get(id);
        caller.requireOwned(statement.areaCode());
        IfMatch.require(ifMatch, statement.version());
        NewAttendanceStatement wish = patches.apply(statement.asNew(), patch, NewAttendanceStatement.class);
        requireFittingCourse(wish);
        statement.change(wish, period(wish), counted(wish), action, clock);
        return flushed(caller, "updated", statement);
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        AttendanceStatement statement = statements.get(id);
        caller.requireOwned(statement.areaCode());
        IfMatch.require(ifMatch, statement.version());
        AttendanceStatementView last = AttendanceStatementView.of(statement);
        statements.delete(statement);
        statements.flush();
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, last);
    }

    /** Notes what the feed of plans-service says of its action; the audit names this service as the client. */
    void settle(AttendanceStatement statement, LinkState found) {
        statement.settle(found, clock);
        flushed(OURSELVES, "checked", statement);
    }

    /** Its audience's kind tells staff apart, and its size what others see: when one changes, so do the statements. */
    void recount(@Observes AudienceReclassified event) {
        for (AttendanceStatement statement : statements.naming(event.audienceId())) {
            statement.recount(clock);
            flushed(event.caller(), "updated", statement);
        }
    }

    /** A course that people are stated to have taken cannot become one that nobody is known to take. */
    void requireOnlyInvitations(@Observes CourseBecameExposure event) {
        if (statements.countPeople(event.courseId())) {
            throw TrainingProblem.COURSE_IN_USE.because("A statement counts more than invitations to this course.");
        }
    }

    private AttendanceStatementView flushed(Caller caller, String verb, AttendanceStatement statement) {
        statements.flush(); // the new version number must be known before the view is made
        AttendanceStatementView view = AttendanceStatementView.of(statement);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }

    private static PeriodKey period(NewAttendanceStatement wish) {
        return PeriodKey.read(wish.periodId())
                .orElseThrow(() -> CommonProblem.INVALID_CONTENT.at(
                        "/periodId", "no-such-period", "The two years of a financial year follow each other."));
    }

    private void requireFittingCourse(NewAttendanceStatement wish) {
        UUID courseId = wish.courseId();
        if (courseId == null) {
            return;
        }
        CourseTerms course = courses.ofAreaUnchanging(wish.areaCode(), courseId)
                .orElseThrow(() -> TrainingProblem.UNKNOWN_COURSE.at(
                        "/courseId", "unknown-course", "No course of this authority."));
        if (course.exposure() && wish.basis() != CountBasis.INVITATIONS) {
            throw TrainingProblem.EXPOSURE_IS_NOT_TRAINING.at(
                    "/basis", "exposure-is-not-training", "Invitations, for a course of deliveryMode email-link.");
        }
    }

    private List<CountedAudience> counted(NewAttendanceStatement wish) {
        requireEachOnce(wish.lines());
        requireSaneTotal(wish.lines());
        Map<UUID, Audience> known = audiences
                .ofAreaUnchanging(
                        wish.areaCode(),
                        wish.lines().stream().map(AttendanceLine::audienceId).toList())
                .stream()
                .collect(Collectors.toMap(Audience::id, Function.identity()));
        List<CountedAudience> counted = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < wish.lines().size(); i++) {
            Audience audience = known.get(wish.lines().get(i).audienceId());
            if (audience == null) {
                errors.add(error(i, "unknown-audience", "No audience of this authority."));
            } else {
                counted.add(new CountedAudience(audience, wish.lines().get(i).count()));
            }
        }
        if (!errors.isEmpty()) {
            throw TrainingProblem.UNKNOWN_AUDIENCE.because("A statement counts audiences of its authority.", errors);
        }
        return counted;
    }

    private static void requireEachOnce(List<AttendanceLine> lines) {
        Set<UUID> met = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!met.add(lines.get(i).audienceId())) {
                errors.add(error(i, "duplicate-audience", "This audience has a line already."));
            }
        }
        if (!errors.isEmpty()) {
            throw TrainingProblem.DUPLICATE_AUDIENCE.because("Each audience has one line.", errors);
        }
    }

    private static void requireSaneTotal(List<AttendanceLine> lines) {
        if (lines.stream().mapToLong(AttendanceLine::count).sum() > MOST_PEOPLE) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/lines", "total-too-large", "Together at most " + MOST_PEOPLE + ".");
        }
    }

    private static FieldError error(int line, String code, String detail) {
        return FieldError.at("/lines/" + line + "/audienceId", code, detail);
    }
}
