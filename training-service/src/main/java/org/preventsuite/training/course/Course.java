package org.preventsuite.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.training.TrainingProblem;

/** Something people can be trained with. */
@Entity
@Table(name = "course")
class Course extends Aggregate {
    private String title;

    @Column(name = "course_code")
    private @Nullable String courseCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_mode")
    private DeliveryMode deliveryMode;

    @Column(name = "validity_months")
    private @Nullable Integer validityMonths;

    @Column(name = "counts_towards_coverage")
    private boolean countsTowardsCoverage;

    protected Course() {} // JPA

    Course(NewCourse wish, Clock clock) {
        super(wish.areaCode(), clock);
        describe(wish);
    }

    void change(NewCourse wish, Clock clock) {
        describe(wish);
        touch(clock);
    }

    private void describe(NewCourse wish) {
        if (wish.deliveryMode().isExposure() && wish.countsTowardsCoverage()) {
            throw TrainingProblem.EXPOSURE_IS_NOT_TRAINING.at(
                    "/countsTowardsCoverage", "exposure-is-not-training", "False for deliveryMode email-link.");
        }
        title = wish.title();
        courseCode = wish.courseCode();
        deliveryMode = wish.deliveryMode();
        validityMonths = wish.validityMonths();
        countsTowardsCoverage = wish.countsTowardsCoverage();
        name(wish.externalId());
    }

    /** What it would be created from as it stands. */
    NewCourse asNew() {
        return new NewCourse(
                areaCode(), title, courseCode, deliveryMode, validityMonths, countsTowardsCoverage, externalId());
    }

    CourseTerms terms() {
        return new CourseTerms(id(), deliveryMode.isExposure(), countsTowardsCoverage, validityMonths);
    }

    NamedCourse named() {
        ExternalId external = externalId();
        return new NamedCourse(
                terms(),
                Stream.of(title, courseCode, external == null ? null : external.value())
                        .filter(Objects::nonNull)
                        .toList());
    }

    String title() {
        return title;
    }
}
