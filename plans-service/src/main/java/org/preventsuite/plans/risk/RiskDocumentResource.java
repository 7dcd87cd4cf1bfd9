package org.preventsuite.plans.risk;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.json.MergePatch;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Risk documents over HTTP. */
@Singleton
@Path("/v1/risk-documents")
@Produces(MediaType.APPLICATION_JSON)
public class RiskDocumentResource {
    private final RiskDocumentService service;
    private final RiskDocumentRepository documents;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    RiskDocumentResource(
            RiskDocumentService service,
            RiskDocumentRepository documents,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query,
            Clock clock) {
        this.service = service;
        this.documents = documents;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<RiskDocumentView> listRiskDocuments() {
        LocalDate today = LocalDate.now(clock);
        return documents.list(caller.get(), query, today).map(document -> RiskDocumentView.of(document, today));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createRiskDocument(@RestHeader("Idempotency-Key") String key, NewRiskDocument document) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createRiskDocument",
                document,
                () -> Answers.created("/v1/risk-documents", service.create(who, document)));
    }

    @GET
    @Path("/{documentId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<RiskDocumentView> getRiskDocument(
            @RestPath UUID documentId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        RiskDocument document = documents.get(documentId);
        caller.get().requireReadable(document.areaCode());
        RiskDocumentView view = RiskDocumentView.of(document, LocalDate.now(clock));
        return Answers.one(view, isAsItWasStored(document, view) ? ifNoneMatch : null);
    }

    /** A day that passes makes no version, so the version that the caller has may still say that a review is to come. */
    private boolean isAsItWasStored(RiskDocument document, RiskDocumentView view) {
        return view.equals(RiskDocumentView.of(document, LocalDate.ofInstant(document.updatedAt(), clock.getZone())));
    }

    @PATCH
    @Path("/{documentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<RiskDocumentView> updateRiskDocument(
            @RestPath UUID documentId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), documentId, ifMatch, patch));
    }

    @DELETE
    @Path("/{documentId}")
    @PermissionsAllowed("plans:write")
    public void deleteRiskDocument(@RestPath UUID documentId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), documentId, ifMatch);
    }
}
