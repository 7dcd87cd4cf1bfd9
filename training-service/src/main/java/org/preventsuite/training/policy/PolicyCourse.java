package org.preventsuite.training.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One course that a policy counts, and for how long where that is not the course's own validity. */
@Embeddable
class PolicyCourse {
    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "validity_months")
    private @Nullable Integer validityMonths;

    protected PolicyCourse() {} // JPA

    PolicyCourse(CountedCourse wish) {
        this.courseId = wish.courseId();
        this.validityMonths = wish.validityMonths();
    }

    CountedCourse asNew() {
        return new CountedCourse(courseId, validityMonths);
    }
}
