package org.preventsuite.training.session;

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
import org.preventsuite.kit.record.ExternalId;
import org.preventsuite.training.statement.CountBasis;

/** The stored sessions. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<TrainingSession, UUID> {

    TrainingSession get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such session."));
    }

    /** By the day they begin, the newest first. */
    Page<TrainingSession> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), TrainingSession.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.courseId = :course", "course", query.uuid("courseId"))
                .where("e.planAction.id = :action", "action", query.uuid("planActionId"))
                .where("e.firstDay >= :from", "from", query.date("from"))
                .where("e.firstDay <= :to", "to", query.date("to"))
                .orderedBy(SortKey.date("e.firstDay", TrainingSession::firstDay), SortKey.id(TrainingSession::id))
                .descending(true)
                .page(query);
    }

    /** Those that count an audience, held until this transaction ends. */
    List<TrainingSession> naming(UUID audienceId) {
        return getEntityManager()
                .createQuery("""
                    from TrainingSession s
                    where s.id in (
                        select t.id from TrainingSession t join t.attendance c where c.audienceId = :audience)
                    order by s.id
                    """, TrainingSession.class)
                .setParameter("audience", audienceId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those whose action of a plan is unverified or one of these. */
    List<TrainingSession> unsettled(Set<UUID> actions) {
        return list("planAction.state = ?1 or planAction.id in ?2 order by id", LinkState.UNVERIFIED, actions);
    }

    List<TrainingSession> namingActions() {
        return list("planAction.id is not null order by id");
    }

    /** Those with the key's external id; without one, those of its course, day or period, and host. */
    List<TrainingSession> like(String areaCode, SessionKey key) {
        ExternalId external = key.externalId();
        if (external != null) {
            return list(
                    "areaCode = ?1 and externalScheme = ?2 and externalValue = ?3",
                    areaCode,
                    external.scheme(),
                    external.value());
        }
        Held held = Held.of(key.heldOn(), key.periodId());
        return getEntityManager()
                .createQuery("""
                    from TrainingSession s
                    where s.courseId = :course and s.firstDay = :first and s.lastDay = :last and s.areaCode = :area
                        and coalesce(s.periodId, '') = :period and coalesce(s.host, '') = :host
                    """, TrainingSession.class)
                .setParameter("course", key.courseId())
                .setParameter("first", held.firstDay())
                .setParameter("last", held.lastDay())
                .setParameter("area", areaCode)
                .setParameter("period", key.periodId() == null ? "" : key.periodId())
                .setParameter("host", key.host() == null ? "" : key.host())
                .setMaxResults(2)
                .getResultList();
    }

    /** Whether a session of the course counts more than invitations. */
    boolean countPeople(UUID courseId) {
        return !getEntityManager()
                .createQuery("""
                    select s.id from TrainingSession s join s.attendance c
                    where s.courseId = :course and c.basis <> :invitations
                    """, UUID.class)
                .setParameter("course", courseId)
                .setParameter("invitations", CountBasis.INVITATIONS)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
