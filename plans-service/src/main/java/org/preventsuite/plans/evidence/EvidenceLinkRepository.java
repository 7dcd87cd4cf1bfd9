package org.preventsuite.plans.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;
import org.preventsuite.kit.problem.CommonProblem;

/** The evidence of all actions. */
@ApplicationScoped
class EvidenceLinkRepository implements PanacheRepositoryBase<EvidenceLink, UUID> {

    EvidenceLink get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such link."));
    }

    List<EvidenceLink> ofAction(UUID actionId) {
        return list("actionId = ?1 order by id", actionId);
    }

    boolean has(NewEvidenceLink link) {
        return link.targetId() == null
                ? count("actionId = ?1 and url = ?2", link.actionId(), link.url()) > 0
                : count("actionId = ?1 and kind = ?2 and targetId = ?3", link.actionId(), link.kind(), link.targetId())
                        > 0;
    }

    /** Those of these kinds that are unverified or lead to one of these targets. */
    List<EvidenceLink> unsettled(List<EvidenceKind> kinds, Set<UUID> targets) {
        return list("kind in ?1 and (state = ?2 or targetId in ?3) order by id", kinds, LinkState.UNVERIFIED, targets);
    }

    List<EvidenceLink> ofKinds(List<EvidenceKind> kinds) {
        return list("kind in ?1 order by id", kinds);
    }

    Page<EvidenceLink> list(Caller caller, Query query) {
        String area = query.text("areaCode");
        if (area != null) {
            caller.requireInSight(area);
        }
        return Listing.of(getEntityManager(), EvidenceLink.class)
                .inAreas(caller.readable())
                .where("e.areaCode = :area", "area", area)
                .where("e.actionId = :action", "action", query.uuid("actionId"))
                .where("e.targetId = :target", "target", query.uuid("targetId"))
                .where("e.state = :state", "state", state(query.text("state")))
                .orderedBy(SortKey.id(EvidenceLink::id))
                .page(query);
    }

    private static @Nullable LinkState state(@Nullable String word) {
        return word == null ? null : WireWord.of(LinkState.class, word);
    }
}
