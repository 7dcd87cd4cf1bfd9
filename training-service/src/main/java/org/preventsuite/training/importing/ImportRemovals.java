package org.preventsuite.training.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.preventsuite.kit.period.PeriodKey;

/** The stored counts that are not among the rows of an import which replaces a period. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportRemovals {
    private static final String PRESENT = """
        select s.id as session_id, s.version as session_version, s.course_id, s.held_on, s.period_id,
            c.audience_id, c.basis, c.count
        from training_session s join session_count c on c.session_id = s.id
        where s.area_code = :area and s.first_day >= :first and s.last_day <= :last and c.basis = :basis
            and not exists (
                select 1 from attendance_import_row r
                where r.batch_id = :batch and r.session_id = s.id and r.audience_id = c.audience_id
                    and r.basis = c.basis and r.outcome in ('CREATED', 'UPDATED', 'UNCHANGED'))
        """;
    private static final String ADD = """
        insert into attendance_import_row (batch_id, row_number, session_key, course_id, held_on, period_id,
            audience_id, basis, count, outcome, session_id, session_version)
        select :batch,
            (select coalesce(max(row_number), 0) from attendance_import_row where batch_id = :batch)
                + row_number() over (order by p.session_id, p.audience_id),
            coalesce(
                (select min(r.session_key) from attendance_import_row r
                    where r.batch_id = :batch and r.session_id = p.session_id),
                'removed ' || p.session_id),
            p.course_id, p.held_on, p.period_id, p.audience_id, p.basis, p.count, 'REMOVED',
            p.session_id, p.session_version
        from (%s) p
        """.formatted(PRESENT);
    private static final String SAME = """
        with present as (select p.session_id, p.session_version, p.audience_id from (%s) p),
            noted as (
                select session_id, session_version, audience_id from attendance_import_row
                where batch_id = :batch and outcome = 'REMOVED')
        select not exists (table noted except table present) and not exists (table present except table noted)
        """.formatted(PRESENT);

    private final EntityManager entities;

    ImportRemovals(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a row for each of them to the batch. */
    void note(UUID batchId, String areaCode, Replacement replacement) {
        bound(ADD, batchId, areaCode, replacement).executeUpdate();
    }

    /** True while they are those that were noted. */
    boolean areStill(UUID batchId, String areaCode, Replacement replacement) {
        return Boolean.TRUE.equals(bound(SAME, batchId, areaCode, replacement).getSingleResult());
    }

    private Query bound(String sql, UUID batchId, String areaCode, Replacement replacement) {
        PeriodKey period = PeriodKey.of(replacement.periodId());
        return entities.createNativeQuery(sql)
                .setParameter("batch", batchId)
                .setParameter("area", areaCode)
                .setParameter("first", period.start())
                .setParameter("last", period.end())
                .setParameter("basis", replacement.basis().name());
    }
}
