package org.preventsuite.referrals.route;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;

/** The record of each route's confirmations. */
@ApplicationScoped
class ConfirmationRepository implements PanacheRepositoryBase<Confirmation, UUID> {

    /** The newest first. */
    Page<Confirmation> of(ReferralRoute route, Query query) {
        return Listing.of(getEntityManager(), Confirmation.class)
                .where("e.routeId = :route", "route", route.id())
                .orderedBy(SortKey.date("e.confirmedOn", Confirmation::confirmedOn), SortKey.id(Confirmation::id))
                .descending(true)
                .page(query);
    }
}
