package org.preventsuite.training.course;

import java.util.List;

/**
 * A course as tables and learning systems name it.
 *
 * @param names its title, its code and its id in the council's own system, as far as there are any
 */
public record NamedCourse(CourseTerms terms, List<String> names) {}
