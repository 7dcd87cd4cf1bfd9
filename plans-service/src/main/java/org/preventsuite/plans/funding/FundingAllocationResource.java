package org.preventsuite.plans.funding;

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
import java.util.List;
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

/** The allocations of an award over HTTP. */
@Singleton
@Path("/v1/funding-awards/{awardId}/allocations")
@Produces(MediaType.APPLICATION_JSON)
public class FundingAllocationResource {
    private final FundingAllocationService service;
    private final FundingAwardRepository awards;
    private final FundingAllocationRepository allocations;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    FundingAllocationResource(
            FundingAllocationService service,
            FundingAwardRepository awards,
            FundingAllocationRepository allocations,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.awards = awards;
        this.allocations = allocations;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<FundingAllocationView> listFundingAllocations(@RestPath UUID awardId) {
        return allocations.of(readable(awardId), query).map(FundingAllocationView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createFundingAllocation(
            @RestPath UUID awardId, @RestHeader("Idempotency-Key") String key, NewFundingAllocation allocation) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createFundingAllocation",
                List.of(awardId, allocation),
                () -> Answers.created(
                        "/v1/funding-awards/" + awardId + "/allocations", service.create(who, awardId, allocation)));
    }

    @GET
    @Path("/{allocationId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<FundingAllocationView> getFundingAllocation(
            @RestPath UUID awardId,
            @RestPath UUID allocationId,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(FundingAllocationView.of(allocations.get(readable(awardId), allocationId)), ifNoneMatch);
    }

    @PATCH
    @Path("/{allocationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<FundingAllocationView> updateFundingAllocation(
            @RestPath UUID awardId,
            @RestPath UUID allocationId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            JsonNode patch) {
        return Answers.changed(service.update(caller.get(), awardId, allocationId, ifMatch, patch));
    }

    @DELETE
    @Path("/{allocationId}")
    @PermissionsAllowed("plans:write")
    public void deleteFundingAllocation(
            @RestPath UUID awardId, @RestPath UUID allocationId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), awardId, allocationId, ifMatch);
    }

    private FundingAward readable(UUID awardId) {
        FundingAward award = awards.get(awardId);
        caller.get().requireReadable(award.areaCode());
        return award;
    }
}
