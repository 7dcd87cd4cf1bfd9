package org.preventsuite.referrals.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.imports.ImportCounts;
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.imports.ImportStatus;
import org.preventsuite.kit.imports.ImportedTable;
import org.preventsuite.kit.problem.CommonProblem;

/** One table of routes that was sent. */
@Entity
@Table(name = "route_import")
class RouteImport extends ImportedTable {
    @JdbcTypeCode(SqlTypes.JSON)
    private ImportCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<ObjectNode> proposals;

    @Column(name = "area_state")
    private String areaState;

    protected RouteImport() {} // JPA

    RouteImport(String areaCode, ImportMode mode, Reading reading, String areaState, Clock clock) {
        this(areaCode, mode, reading, ImportCounts.of(reading.rows()), areaState, clock);
    }

    private RouteImport(
            String areaCode, ImportMode mode, Reading reading, ImportCounts counts, String areaState, Clock clock) {
        super(areaCode, mode, mode == ImportMode.ATOMIC && counts.rejected() > 0, reading.columns(), clock);
        this.counts = counts;
        this.areaState = areaState;
        this.proposals = status() == ImportStatus.PREVIEWED ? reading.proposals() : null;
    }

    /** Gives out what the preview promised, once, while the routes are still as they were. */
    List<ObjectNode> apply(String currentState, Clock clock) {
        markApplied(clock);
        if (!areaState.equals(currentState)) {
            throw CommonProblem.PREVIEW_OUT_OF_DATE.because("A route of the area has changed.");
        }
        List<ObjectNode> promised = Objects.requireNonNullElse(proposals, List.of());
        proposals = null;
        return promised;
    }

    ImportCounts counts() {
        return counts;
    }
}
