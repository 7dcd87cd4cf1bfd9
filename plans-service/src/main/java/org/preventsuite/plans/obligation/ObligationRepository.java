package org.preventsuite.plans.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.ReportingGroupRepository;

/** What every area owes. */
@ApplicationScoped
public class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {
    private final ReportingGroupRepository groups;

    ObligationRepository(ReportingGroupRepository groups) {
        this.groups = groups;
    }

    Obligation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such obligation."));
    }

    /** The obligation, if the caller may know of it. */
    public Optional<Obligation> findFor(Caller caller, UUID id) {
        return findByIdOptional(id).filter(obligation -> caller.mayRead(obligation.areaCode()));
    }

    /** The obligation, and nobody else's change of it until the end. */
    public Obligation getAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such obligation."));
    }

    /** All of a set, and nobody else's change of them until the end. */
    List<Obligation> ofSetAlone(UUID setId) {
        return find("setId = ?1 order by id", setId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of the areas, and nobody else's change of them until the end. */
    List<Obligation> ofAreasAlone(Collection<String> areaCodes) {
        return find("areaCode in ?1 order by id", areaCodes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Obligation> heirs(Obligation obligation) {
        return list("inheritedFromId = ?1 order by areaCode", obligation.id());
    }

    /** What the members of a group owed for a period on the day; refused unless the caller may read them all. */
    List<Obligation> ofGroup(Caller caller, String groupCode, String periodId, LocalDate day) {
        return list(
                "areaCode in ?1 and periodId = ?2 and (owedFrom is null or owedFrom <= ?3) order by dueOn, id",
                groups.members(caller, groupCode),
                periodId,
                day);
    }

    /** What anybody owed on the day about the record of one of the areas for a period: the area, or who follows it. */
    public List<Obligation> aboutRecords(Collection<String> areaCodes, String periodId, LocalDate day) {
        return list(
                "recordAreaCode in ?1 and periodId = ?2 and (owedFrom is null or owedFrom <= ?3) order by id",
                areaCodes,
                periodId,
                day);
    }

    /** What was owed on the day, by the day it is due. */
    Page<Obligation> list(Caller caller, Query query, LocalDate day) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String state = query.text("state");
        Listing<Obligation> listing = Listing.of(getEntityManager(), Obligation.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.areaCode in :group", "group", groups.members(caller, query.text("groupCode")))
                .where("e.setId = :set", "set", query.uuid("obligationSetId"))
                .where("e.periodId = :period", "period", query.text("periodId"))
                .where("e.kind = :kind", "kind", query.text("kind"))
                .where("e.owedFrom is null or e.owedFrom <= :day", "day", day)
                .orderedBy(SortKey.date("e.dueOn", Obligation::dueOn), SortKey.id(Obligation::id));
        if (state != null) {
            in(listing, WireWord.of(ObligationState.class, state));
        }
        return listing.page(query);
    }

    private static void in(Listing<Obligation> listing, ObligationState state) {
        switch (state) {
            case ON_TIME -> listing.where("e.receivedOn <= e.dueOn and e.receivedOn <= :day");
            case LATE -> listing.where("e.receivedOn > e.dueOn and e.receivedOn <= :day");
            case PASSED_ON -> notReceived(listing).where("e.owedUntil < :day");
            case MISSING -> stillOwed(notReceived(listing)).where("e.dueOn < :day");
            case OPEN -> stillOwed(notReceived(listing)).where("e.dueOn >= :day");
        }
    }

    private static Listing<Obligation> notReceived(Listing<Obligation> listing) {
        return listing.where("e.receivedOn is null or e.receivedOn > :day");
    }

    private static Listing<Obligation> stillOwed(Listing<Obligation> listing) {
        return listing.where("e.owedUntil is null or e.owedUntil >= :day");
    }
}
