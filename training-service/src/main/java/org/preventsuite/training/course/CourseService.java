package org.preventsuite.training.course;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.feed.ChangeLog;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.training.StoreRule;
import org.preventsuite.training.TrainingProblem;

/** Changes to courses, each in one transaction. */
@ApplicationScoped
@Transactional
class CourseService {
    private static final String TYPE = "course";
    private static final StoreRule IS_NOT_IN_USE = new StoreRule(
            Set.of(
                    "fk_attendance_statement_course",
                    "fk_training_session_course",
                    "fk_coverage_policy_course_course",
                    "fk_facilitator_pool_course"),
            () -> TrainingProblem.COURSE_IN_USE.because(
                    "A statement, a session, a pool or the coverage policy names this course."));

    private final CourseRepository courses;
    private final MergePatch patches;
    private final ChangeLog changes;
    private final Event<CourseBecameExposure> becameExposure;
    private final Clock clock;

    CourseService(
            CourseRepository courses,
            MergePatch patches,
            ChangeLog changes,
            Event<CourseBecameExposure> becameExposure,
            Clock clock) {
        this.courses = courses;
        this.patches = patches;
        this.changes = changes;
        this.becameExposure = becameExposure;
        this.clock = clock;
    }

    CourseView create(Caller caller, NewCourse wish) {
        caller.requireAuthority(wish.areaCode());
        Course course = new Course(wish, clock);
        courses.persist(course);
        return flushed(caller, "created", course);
    }

    CourseView update(Caller caller, UUID id, @Nullable String ifMatch, JsonNode patch) {
        Course course = courses.get(id);
        caller.requireOwned(course.areaCode());
        IfMatch.require(ifMatch, course.version());
        boolean wasExposure = course.terms().exposure();
        course.change(patches.apply(course.asNew(), patch, NewCourse.class), clock);
        CourseView view = flushed(caller, "updated", course);
        if (course.terms().exposure() && !wasExposure) {
            becameExposure.fire(new CourseBecameExposure(id));
        }
        return view;
    }

    void delete(Caller caller, UUID id, @Nullable String ifMatch) {
        Course course = courses.get(id);
        caller.requireOwned(course.areaCode());
        IfMatch.require(ifMatch, course.version());
        courses.delete(course);
        IS_NOT_IN_USE.guard(courses::flush);
        changes.gone(caller, ChangeLog.Gone.DELETED, TYPE, CourseView.of(course));
    }

    private CourseView flushed(Caller caller, String verb, Course course) {
        courses.flush(); // the new version number must be known before the view is made
        CourseView view = CourseView.of(course);
        changes.saved(caller, verb, TYPE, view);
        return view;
    }
}
