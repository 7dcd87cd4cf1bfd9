package org.preventsuite.plans.evidence;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Evidence over HTTP. */
@Singleton
@Path("/v1/evidence-links")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceLinkResource {
    private final EvidenceLinkService service;
    private final EvidenceLinkRepository links;
    private final EvidenceCheck check;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    EvidenceLinkResource(
            EvidenceLinkService service,
            EvidenceLinkRepository links,
            EvidenceCheck check,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.links = links;
        this.check = check;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<EvidenceLinkView> listEvidenceLinks() {
        return links.list(caller.get(), query).map(EvidenceLinkView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createEvidenceLink(@RestHeader("Idempotency-Key") String key, NewEvidenceLink link) {
        Caller who = caller.get();
        // Between two transactions, never in one.
        LinkState found =
                service.area(who, link).map(area -> check.of(area, link)).orElse(LinkState.UNVERIFIED);
        return idempotency.once(
                who,
                key,
                "createEvidenceLink",
                link,
                () -> Answers.created("/v1/evidence-links", service.create(who, link, found)));
    }

    @GET
    @Path("/{linkId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<EvidenceLinkView> getEvidenceLink(
            @RestPath UUID linkId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        EvidenceLink link = links.get(linkId);
        caller.get().requireReadable(link.areaCode());
        return Answers.one(EvidenceLinkView.of(link), ifNoneMatch);
    }

    @DELETE
    @Path("/{linkId}")
    @PermissionsAllowed("plans:write")
    public void deleteEvidenceLink(@RestPath UUID linkId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), linkId, ifMatch);
    }
}
