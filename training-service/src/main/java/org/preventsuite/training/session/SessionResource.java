package org.preventsuite.training.session;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.training.audience.SharedNumbers;
import org.preventsuite.training.plan.PlanActionCheck;

/** Sessions over HTTP. */
@Singleton
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private final SessionService service;
    private final SessionRepository sessions;
    private final PlanActionCheck planActions;
    private final SharedNumbers shared;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    SessionResource(
            SessionService service,
            SessionRepository sessions,
            PlanActionCheck planActions,
            SharedNumbers shared,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.sessions = sessions;
        this.planActions = planActions;
        this.shared = shared;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public Page<SessionView> listSessions() {
        return sessions.list(caller.get(), query)
                .mapAll(page -> shared.all(page.stream().map(SessionView::of).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("training:write")
    public RestResponse<?> createSession(@RestHeader("Idempotency-Key") String key, NewSession wish) {
        Caller who = caller.get();
        LinkState action = planActions.of(wish.areaCode(), wish.planActionId()); // before the transaction, never in one
        return idempotency.once(
                who,
                key,
                "createSession",
                wish,
                () -> Answers.created("/v1/sessions", service.create(who, wish, action)));
    }

    @GET
    @Path("/{sessionId}")
    @PermissionsAllowed("training:read")
    public RestResponse<SessionView> getSession(
            @RestPath UUID sessionId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        TrainingSession session = sessions.get(sessionId);
        caller.get().requireReadable(session.areaCode());
        return Answers.one(shared.one(SessionView.of(session)), ifNoneMatch);
    }

    @PATCH
    @Path("/{sessionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("training:write")
    public RestResponse<SessionView> updateSession(
            @RestPath UUID sessionId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        LinkState action = planActions.in(sessions.get(sessionId).areaCode(), patch);
        return Answers.changed(service.update(caller.get(), sessionId, ifMatch, patch, action));
    }

    @PUT
    @Path("/{sessionId}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("training:write")
    public RestResponse<SessionView> replaceSessionAttendance(
            @RestPath UUID sessionId, @RestHeader("If-Match") @Nullable String ifMatch, NewSessionAttendance wish) {
        return Answers.changed(service.replaceAttendance(caller.get(), sessionId, ifMatch, wish.attendance()));
    }

    @DELETE
    @Path("/{sessionId}")
    @PermissionsAllowed("training:write")
    public void deleteSession(@RestPath UUID sessionId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), sessionId, ifMatch);
    }
}
