package org.preventsuite.plans.obligation;

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

/** Obligation sets over HTTP. */
@Singleton
@Path("/v1/obligation-sets")
@Produces(MediaType.APPLICATION_JSON)
public class ObligationSetResource {
    private final ObligationSetService service;
    private final ObligationSetRepository sets;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    ObligationSetResource(
            ObligationSetService service,
            ObligationSetRepository sets,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.sets = sets;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("returns:read")
    public Page<ObligationSetView> listObligationSets() {
        return sets.list(caller.get(), query).map(ObligationSetView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("returns:write")
    public RestResponse<?> createObligationSet(@RestHeader("Idempotency-Key") String key, NewObligationSet set) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createObligationSet",
                set,
                () -> Answers.created("/v1/obligation-sets", service.create(who, set)));
    }

    @GET
    @Path("/{obligationSetId}")
    @PermissionsAllowed("returns:read")
    public RestResponse<ObligationSetView> getObligationSet(
            @RestPath UUID obligationSetId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        ObligationSet set = sets.get(obligationSetId);
        caller.get().requireReadable(set.areaCode());
        return Answers.one(ObligationSetView.of(set), ifNoneMatch);
    }

    @PATCH
    @Path("/{obligationSetId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("returns:write")
    public RestResponse<ObligationSetView> updateObligationSet(
            @RestPath UUID obligationSetId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), obligationSetId, ifMatch, patch));
    }

    @DELETE
    @Path("/{obligationSetId}")
    @PermissionsAllowed("returns:write")
    public void deleteObligationSet(@RestPath UUID obligationSetId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), obligationSetId, ifMatch);
    }
}
