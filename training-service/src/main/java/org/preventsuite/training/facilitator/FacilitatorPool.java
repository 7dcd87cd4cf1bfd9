package org.preventsuite.training.facilitator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;

/** The people who may deliver a course, as counts. */
@Entity
@Table(name = "facilitator_pool")
class FacilitatorPool extends Aggregate {
    private String name;

    @Column(name = "course_id")
    private @Nullable UUID courseId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Accreditation> accreditations;

    private @Nullable String source;

    private @Nullable String note;

    protected FacilitatorPool() {} // JPA

    FacilitatorPool(NewFacilitatorPool wish, Clock clock) {
        super(wish.areaCode(), clock);
        describe(wish);
    }

    void change(NewFacilitatorPool wish, Clock clock) {
        describe(wish);
        touch(clock);
    }

    private void describe(NewFacilitatorPool wish) {
        name = wish.name();
        courseId = wish.courseId();
        accreditations = List.copyOf(wish.accreditations());
        source = wish.source();
        note = wish.note();
        name(wish.externalId());
    }

    /** What it would be created from as it stands. */
    NewFacilitatorPool asNew() {
        return new NewFacilitatorPool(areaCode(), name, courseId, accreditations, source, externalId(), note);
    }

    String name() {
        return name;
    }

    List<Accreditation> accreditations() {
        return accreditations;
    }
}
