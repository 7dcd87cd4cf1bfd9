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

/** Funding awards over HTTP. */
@Singleton
@Path("/v1/funding-awards")
@Produces(MediaType.APPLICATION_JSON)
public class FundingAwardResource {
    private final FundingAwardService service;
    private final FundingAwardRepository awards;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    FundingAwardResource(
            FundingAwardService service,
            FundingAwardRepository awards,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.awards = awards;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<FundingAwardView> listFundingAwards() {
        return awards.list(caller.get(), query).map(FundingAwardView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createFundingAward(@RestHeader("Idempotency-Key") String key, NewFundingAward award) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createFundingAward",
                award,
                () -> Answers.created("/v1/funding-awards", service.create(who, award)));
    }

    @GET
    @Path("/{awardId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<FundingAwardView> getFundingAward(
            @RestPath UUID awardId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        FundingAward award = awards.get(awardId);
        caller.get().requireReadable(award.areaCode());
        return Answers.one(FundingAwardView.of(award), ifNoneMatch);
    }

    @PATCH
    @Path("/{awardId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<FundingAwardView> updateFundingAward(
            @RestPath UUID awardId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), awardId, ifMatch, patch));
    }

    @DELETE
    @Path("/{awardId}")
    @PermissionsAllowed("plans:write")
    public void deleteFundingAward(@RestPath UUID awardId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), awardId, ifMatch);
    }
}
