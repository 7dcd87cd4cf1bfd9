package org.preventsuite.kit.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.page.Listing;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.page.SortKey;

/** The audit of the areas that the caller acts for, newest first. */
@Singleton
@Path("/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Query query;

    AuditResource(EntityManager entities, CurrentCaller caller, Query query) {
        this.entities = entities;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("audit:read")
    public Page<AuditEntry.View> listAuditEntries() {
        Caller who = caller.get();
        String area = query.text("areaCode");
        if (area != null) {
            who.requireAuthority(area);
        }
        return Listing.of(entities, AuditEntry.class)
                .inAreas(who.authorities())
                .where("e.areaCode = :area", "area", area)
                .where("e.resourceType = :type", "type", query.text("resourceType"))
                .where("e.resourceId = :resource", "resource", query.text("resourceId"))
                .where("e.at >= :since", "since", query.instant("since"))
                .orderedBy(SortKey.instant("e.at", AuditEntry::at), SortKey.id(AuditEntry::id))
                .descending(true)
                .page(query)
                .map(AuditEntry::view);
    }
}
