package org.preventsuite.plans.action;

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

/** Actions over HTTP. */
@Singleton
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
public class ActionResource {
    private final ActionService service;
    private final ActionRepository actions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;
    private final Clock clock;

    ActionResource(
            ActionService service,
            ActionRepository actions,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query,
            Clock clock) {
        this.service = service;
        this.actions = actions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<ActionView> listActions() {
        LocalDate today = LocalDate.now(clock);
        return actions.list(caller.get(), query, today).map(action -> ActionView.of(action, today));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createAction(@RestHeader("Idempotency-Key") String key, NewAction action) {
        Caller who = caller.get();
        return idempotency.once(
                who, key, "createAction", action, () -> Answers.created("/v1/actions", service.create(who, action)));
    }

    @GET
    @Path("/{actionId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<ActionView> getAction(
            @RestPath UUID actionId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Action action = actions.get(actionId);
        caller.get().requireReadable(action.areaCode());
        ActionView view = ActionView.of(action, LocalDate.now(clock));
        return Answers.one(view, isAsItWasStored(action, view) ? ifNoneMatch : null);
    }

    /** A day that passes makes no version, so the version that the caller has may still call the action on track. */
    private boolean isAsItWasStored(Action action, ActionView view) {
        return view.equals(ActionView.of(action, LocalDate.ofInstant(action.updatedAt(), clock.getZone())));
    }

    @PATCH
    @Path("/{actionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<ActionView> updateAction(
            @RestPath UUID actionId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), actionId, ifMatch, patch));
    }

    @DELETE
    @Path("/{actionId}")
    @PermissionsAllowed("plans:write")
    public void deleteAction(@RestPath UUID actionId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), actionId, ifMatch);
    }
}
