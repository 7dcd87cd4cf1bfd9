package org.preventsuite.training.course;

import jakarta.inject.Singleton;
import java.util.UUID;

/** What other features may ask about courses. */
@Singleton
public class CourseLookup {
    private final CourseRepository courses;

    CourseLookup(CourseRepository courses) {
        this.courses = courses;
    }

    public boolean has(String areaCode, UUID courseId) {
        return courses.count("areaCode = ?1 and id = ?2", areaCode, courseId) > 0;
    }
}
