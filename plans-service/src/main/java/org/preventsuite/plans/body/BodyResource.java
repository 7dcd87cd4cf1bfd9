package org.preventsuite.plans.body;

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

/** Bodies over HTTP. */
@Singleton
@Path("/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
public class BodyResource {
    private final BodyService service;
    private final BodyRepository bodies;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    BodyResource(
            BodyService service, BodyRepository bodies, Idempotency idempotency, CurrentCaller caller, Query query) {
        this.service = service;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<BodyView> listBodies() {
        return bodies.list(caller.get(), query).map(BodyView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createBody(@RestHeader("Idempotency-Key") String key, NewBody body) {
        Caller who = caller.get();
        return idempotency.once(
                who, key, "createBody", body, () -> Answers.created("/v1/bodies", service.create(who, body)));
    }

    @GET
    @Path("/{bodyId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<BodyView> getBody(
            @RestPath UUID bodyId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Body body = bodies.get(bodyId);
        caller.get().requireReadable(body.areaCode());
        return Answers.one(BodyView.of(body), ifNoneMatch);
    }

    @PATCH
    @Path("/{bodyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<BodyView> updateBody(
            @RestPath UUID bodyId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), bodyId, ifMatch, patch));
    }

    @DELETE
    @Path("/{bodyId}")
    @PermissionsAllowed("plans:write")
    public void deleteBody(@RestPath UUID bodyId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), bodyId, ifMatch);
    }
}
