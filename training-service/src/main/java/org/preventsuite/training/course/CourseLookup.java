package org.preventsuite.training.course;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask about courses. */
@Singleton
public class CourseLookup {
    private final CourseRepository courses;

    CourseLookup(CourseRepository courses) {
        this.courses = courses;
    }

    /** All courses of the area under all their names. */
    public List<NamedCourse> named(String areaCode) {
        return courses.list("areaCode", areaCode).stream().map(Course::named).toList();
    }

    /** The area's course of that id. It does not change before this transaction ends. */
    public Optional<CourseTerms> ofAreaUnchanging(String areaCode, UUID courseId) {
        return courses.find("areaCode = ?1 and id = ?2", areaCode, courseId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .map(Course::terms);
    }
}
