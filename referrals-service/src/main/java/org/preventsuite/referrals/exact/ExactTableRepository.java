package org.preventsuite.referrals.exact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.referrals.counttable.TableKey;

/** The exact tables that authorities have put. */
@ApplicationScoped
class ExactTableRepository implements PanacheRepositoryBase<ExactTable, UUID> {

    ExactTable get(TableKey key) {
        return find(key).orElseThrow(() -> CommonProblem.NOT_FOUND.because("That table was never put."));
    }

    Optional<ExactTable> find(TableKey key) {
        return find(
                        "areaCode = ?1 and periodId = ?2 and dimension = ?3",
                        key.areaCode(),
                        key.year().key(),
                        key.dimension())
                .firstResultOptional();
    }

    /** Holds a table, put already or not, against everybody else until the transaction ends. */
    void lock(TableKey key) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, key.toString())
                .getSingleResult();
    }
}
