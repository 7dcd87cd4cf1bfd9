package org.preventsuite.referrals.exact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.referrals.counttable.CountDimension;
import org.preventsuite.referrals.counttable.TableKey;

/** The exact counts of one authority for one year along one dimension. */
@Entity
@Table(name = "exact_table")
class ExactTable extends Aggregate {
    /** The version of a table that was never put. */
    static final long NEVER_PUT = 0;

    @Column(name = "period_id")
    private String periodId;

    @Enumerated(EnumType.STRING)
    private CountDimension dimension;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewExactCounts counts;

    protected ExactTable() {} // JPA

    ExactTable(TableKey key, NewExactCounts counts, Clock clock) {
        super(key.areaCode(), clock);
        periodId = key.year().key();
        dimension = key.dimension();
        this.counts = counts;
    }

    void replace(NewExactCounts wanted, Clock clock) {
        counts = wanted;
        touch(clock);
    }

    String periodId() {
        return periodId;
    }

    CountDimension dimension() {
        return dimension;
    }

    List<ExactCount> counts() {
        return counts.counts();
    }
}
