package org.preventsuite.plans.returns;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.ReportingGroupRepository;

/** The returns of all areas. */
@ApplicationScoped
public class ReturnRepository implements PanacheRepositoryBase<Return, UUID> {
    private final ReportingGroupRepository groups;

    ReturnRepository(ReportingGroupRepository groups) {
        this.groups = groups;
    }

    Return get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such return."));
    }

    boolean isPrepared(UUID obligationId) {
        return count("obligationId = ?1 and state = ?2", obligationId, ReturnState.PREPARED) > 0;
    }

    /** The return that was signed off and not superseded. */
    Optional<Return> standing(UUID obligationId) {
        return find(
                        "obligationId = ?1 and state in (?2, ?3)",
                        obligationId,
                        ReturnState.SIGNED_OFF,
                        ReturnState.REOPENED)
                .firstResultOptional();
    }

    /** Those of the returns with their documents, by id. */
    public Map<UUID, StandingReturn> standing(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select new org.preventsuite.plans.returns.StandingReturn(r.id, r.areaCode, r.revision, r.state, r.nil,
                                                                                 r.digest, r.errors, r.warnings, r.signOff, r.document)
                        from Return r where r.id in (?1)\
                        """, StandingReturn.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(StandingReturn::id, Function.identity()));
    }

    /** The newest first. */
    Page<Return> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String state = query.text("state");
        return Listing.of(getEntityManager(), Return.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.areaCode in :group", "group", groups.members(caller, query.text("groupCode")))
                .where("e.obligationId = :obligation", "obligation", query.uuid("obligationId"))
                .where("e.periodId = :period", "period", query.text("periodId"))
                .where("e.state = :state", "state", state == null ? null : WireWord.of(ReturnState.class, state))
                .orderedBy(SortKey.id(Return::id))
                .descending(true)
                .page(query);
    }
}
