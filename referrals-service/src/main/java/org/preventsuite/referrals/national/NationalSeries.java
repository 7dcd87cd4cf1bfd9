package org.preventsuite.referrals.national;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** One thing counted year after year, or quarter after quarter. Shipped with the service. */
@Entity
@Immutable
@Table(name = "national_series")
@BatchSize(size = 100)
class NationalSeries {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private NationalMeasure measure;

    @Enumerated(EnumType.STRING)
    private NationalDimension dimension;

    private String title;

    @OneToMany(mappedBy = "series")
    @OrderBy("periodId, id")
    @BatchSize(size = 100)
    private List<NationalFigure> figures;

    protected NationalSeries() {} // JPA

    String code() {
        return code;
    }

    NationalMeasure measure() {
        return measure;
    }

    NationalDimension dimension() {
        return dimension;
    }

    String title() {
        return title;
    }

    List<NationalFigure> figures() {
        return figures;
    }
}
