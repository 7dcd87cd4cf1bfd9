package org.preventsuite.plans.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.area.ReportingGroupRepository;
import org.preventsuite.plans.body.BodyUse;

/** The risk documents that councils know of. */
@ApplicationScoped
class RiskDocumentRepository implements PanacheRepositoryBase<RiskDocument, UUID>, BodyUse {
    private final ReportingGroupRepository groups;

    RiskDocumentRepository(ReportingGroupRepository groups) {
        this.groups = groups;
    }

    RiskDocument get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such risk document."));
    }

    @Override
    public boolean names(UUID bodyId) {
        return count("ownerBodyId", bodyId) > 0;
    }

    /** The newest first. */
    Page<RiskDocument> list(Caller caller, Query query, LocalDate today) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        String kind = query.text("kind");
        String state = query.text("state");
        Listing<RiskDocument> listing = Listing.of(getEntityManager(), RiskDocument.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.areaCode in :group", "group", groups.members(caller, query.text("groupCode")))
                .where("e.kind = :kind", "kind", kind == null ? null : WireWord.of(RiskDocumentKind.class, kind))
                .where("e.reviewDueOn < :before", "before", query.date("reviewDueBefore"))
                .orderedBy(SortKey.id(RiskDocument::id))
                .descending(true);
        if (state != null) {
            in(listing, WireWord.of(RiskDocumentState.class, state), today);
        }
        return listing.page(query);
    }

    private static void in(Listing<RiskDocument> listing, RiskDocumentState state, LocalDate today) {
        switch (state) {
            case AWAITING -> listing.where("e.receivedOn is null");
            case RECEIVED ->
                listing.where(
                        "e.receivedOn is not null and (e.reviewDueOn is null or e.reviewDueOn >= :today)",
                        "today",
                        today);
            case REVIEW_OVERDUE -> listing.where("e.receivedOn is not null and e.reviewDueOn < :today", "today", today);
        }
    }
}
