package org.preventsuite.referrals.national;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One published number and what it can be compared with. Shipped with the service. */
@Entity
@Immutable
@Table(name = "national_figure")
class NationalFigure {
    @Id
    private int id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series")
    private NationalSeries series;

    @Column(name = "period_id")
    private String periodId;

    @Column(name = "financial_year", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // what lists are filtered by
    private String financialYear;

    private String category;
    private int count;

    @Enumerated(EnumType.STRING)
    private Vintage vintage;

    @Column(name = "break_reason")
    private @Nullable String breakReason;

    private @Nullable String base;

    @Column(name = "base_count")
    private @Nullable Integer baseCount;

    private @Nullable Integer unlisted;
    private @Nullable String note;
    private String source;

    protected NationalFigure() {} // JPA

    int id() {
        return id;
    }

    NationalFigureView view() {
        return new NationalFigureView(
                series.code(),
                series.measure(),
                series.dimension(),
                periodId,
                category,
                count,
                vintage,
                breakReason != null,
                breakReason,
                base == null ? null : NationalFigureView.Base.of(base, baseCount, count, unlisted),
                note,
                source);
    }
}
