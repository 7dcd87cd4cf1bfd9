package org.preventsuite.training.facilitator;

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

/** Facilitator pools over HTTP. */
@Singleton
@Path("/v1/facilitator-pools")
@Produces(MediaType.APPLICATION_JSON)
public class FacilitatorPoolResource {
    private final FacilitatorPoolService service;
    private final FacilitatorPoolRepository pools;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    FacilitatorPoolResource(
            FacilitatorPoolService service,
            FacilitatorPoolRepository pools,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.pools = pools;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public Page<FacilitatorPoolView> listFacilitatorPools() {
        return pools.list(caller.get(), query).map(FacilitatorPoolView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("training:write")
    public RestResponse<?> createFacilitatorPool(@RestHeader("Idempotency-Key") String key, NewFacilitatorPool wish) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createFacilitatorPool",
                wish,
                () -> Answers.created("/v1/facilitator-pools", service.create(who, wish)));
    }

    @GET
    @Path("/{poolId}")
    @PermissionsAllowed("training:read")
    public RestResponse<FacilitatorPoolView> getFacilitatorPool(
            @RestPath UUID poolId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        FacilitatorPool pool = pools.get(poolId);
        caller.get().requireReadable(pool.areaCode());
        return Answers.one(FacilitatorPoolView.of(pool), ifNoneMatch);
    }

    @PATCH
    @Path("/{poolId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("training:write")
    public RestResponse<FacilitatorPoolView> updateFacilitatorPool(
            @RestPath UUID poolId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), poolId, ifMatch, patch));
    }

    @DELETE
    @Path("/{poolId}")
    @PermissionsAllowed("training:write")
    public void deleteFacilitatorPool(@RestPath UUID poolId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), poolId, ifMatch);
    }
}
