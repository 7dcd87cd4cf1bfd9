package org.preventsuite.training.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The stored attendance statements. */
@ApplicationScoped
class AttendanceStatementRepository implements PanacheRepositoryBase<AttendanceStatement, UUID> {

    AttendanceStatement get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such statement."));
    }

    /** By period, the newest first. */
    Page<AttendanceStatement> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), AttendanceStatement.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.periodId = :period", "period", query.text("periodId"))
                .where("e.courseId = :course", "course", query.uuid("courseId"))
                .where("e.planAction.id = :action", "action", query.uuid("planActionId"))
                .orderedBy(
                        SortKey.date("e.periodStart", AttendanceStatement::periodStart),
                        SortKey.id(AttendanceStatement::id))
                .descending(true)
                .page(query);
    }

    /** Those that name an audience, held until this transaction ends. */
    List<AttendanceStatement> naming(UUID audienceId) {
        return getEntityManager()
                .createQuery("""
                    from AttendanceStatement s
                    where s.id in (
                        select t.id from AttendanceStatement t join t.lines l where l.audience.id = :audience)
                    order by s.id
                    """, AttendanceStatement.class)
                .setParameter("audience", audienceId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those whose action of a plan is unverified or one of these. */
    List<AttendanceStatement> unsettled(Set<UUID> actions) {
        return list("planAction.state = ?1 or planAction.id in ?2 order by id", LinkState.UNVERIFIED, actions);
    }

    List<AttendanceStatement> namingActions() {
        return list("planAction.id is not null order by id");
    }

    /** Whether a statement of the course counts more than invitations. */
    boolean countPeople(UUID courseId) {
        return count("courseId = ?1 and basis <> ?2", courseId, CountBasis.INVITATIONS) > 0;
    }
}
