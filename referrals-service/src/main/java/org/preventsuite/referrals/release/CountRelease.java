package org.preventsuite.referrals.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.record.Aggregate;
import org.preventsuite.referrals.counttable.CountDimension;
import org.preventsuite.referrals.counttable.TableKey;
import org.preventsuite.referrals.disclosure.Breakdown;
import org.preventsuite.referrals.disclosure.PublishedTable;

/** A table of counts as it was published. Immutable by grant; it never saw an exact count. */
@Entity
@Immutable
@Table(name = "count_release")
class CountRelease extends Aggregate {
    @Column(name = "period_id")
    private String periodId;

    @Enumerated(EnumType.STRING)
    private CountDimension dimension;

    private @Nullable UUID supersedes;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReleasedCounts document;

    protected CountRelease() {} // JPA

    CountRelease(TableKey key, @Nullable UUID supersedes, ReleasedCounts document, Clock clock) {
        super(key.areaCode(), clock);
        periodId = key.year().key();
        dimension = key.dimension();
        this.supersedes = supersedes;
        this.document = document;
    }

    /** What it says, for whoever knows what the tables of its year count by. */
    PublishedTable table(Breakdown breakdown) {
        return new PublishedTable(areaCode(), breakdown, document.cells());
    }

    TableKey key() {
        return TableKey.at(areaCode(), periodId, dimension.wire());
    }

    String periodId() {
        return periodId;
    }

    CountDimension dimension() {
        return dimension;
    }

    @Nullable UUID supersedes() {
        return supersedes;
    }

    ReleasedCounts document() {
        return document;
    }
}
