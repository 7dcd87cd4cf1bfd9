package org.preventsuite.training.audience;

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

/** Audiences over HTTP. */
@Singleton
@Path("/v1/audiences")
@Produces(MediaType.APPLICATION_JSON)
public class AudienceResource {
    private final AudienceService service;
    private final AudienceRepository audiences;
    private final SharedNumbers shared;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    AudienceResource(
            AudienceService service,
            AudienceRepository audiences,
            SharedNumbers shared,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.audiences = audiences;
        this.shared = shared;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public Page<AudienceView> listAudiences() {
        return audiences
                .list(caller.get(), query)
                .mapAll(page -> shared.all(page.stream().map(AudienceView::of).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("training:write")
    public RestResponse<?> createAudience(@RestHeader("Idempotency-Key") String key, NewAudience wish) {
        Caller who = caller.get();
        return idempotency.once(
                who, key, "createAudience", wish, () -> Answers.created("/v1/audiences", service.create(who, wish)));
    }

    @GET
    @Path("/{audienceId}")
    @PermissionsAllowed("training:read")
    public RestResponse<AudienceView> getAudience(
            @RestPath UUID audienceId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Audience audience = audiences.get(audienceId);
        caller.get().requireReadable(audience.areaCode());
        return Answers.one(shared.one(AudienceView.of(audience)), ifNoneMatch);
    }

    @PATCH
    @Path("/{audienceId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("training:write")
    public RestResponse<AudienceView> updateAudience(
            @RestPath UUID audienceId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), audienceId, ifMatch, patch));
    }

    @DELETE
    @Path("/{audienceId}")
    @PermissionsAllowed("training:write")
    public void deleteAudience(@RestPath UUID audienceId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), audienceId, ifMatch);
    }
}
