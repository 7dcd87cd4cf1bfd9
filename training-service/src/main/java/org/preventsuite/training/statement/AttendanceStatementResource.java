package org.preventsuite.training.statement;

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
import org.preventsuite.kit.link.LinkState;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.training.audience.SharedNumbers;
import org.preventsuite.training.plan.PlanActionCheck;

/** Attendance statements over HTTP. */
@Singleton
@Path("/v1/attendance-statements")
@Produces(MediaType.APPLICATION_JSON)
public class AttendanceStatementResource {
    private final AttendanceStatementService service;
    private final AttendanceStatementRepository statements;
    private final PlanActionCheck planActions;
    private final SharedNumbers shared;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    AttendanceStatementResource(
            AttendanceStatementService service,
            AttendanceStatementRepository statements,
            PlanActionCheck planActions,
            SharedNumbers shared,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.statements = statements;
        this.planActions = planActions;
        this.shared = shared;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public Page<AttendanceStatementView> listAttendanceStatements() {
        return statements
                .list(caller.get(), query)
                .mapAll(page -> shared.all(
                        page.stream().map(AttendanceStatementView::of).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("training:write")
    public RestResponse<?> createAttendanceStatement(
            @RestHeader("Idempotency-Key") String key, NewAttendanceStatement wish) {
        Caller who = caller.get();
        LinkState action = planActions.of(wish.areaCode(), wish.planActionId()); // before the transaction, never in one
        return idempotency.once(
                who,
                key,
                "createAttendanceStatement",
                wish,
                () -> Answers.created("/v1/attendance-statements", service.create(who, wish, action)));
    }

    @GET
    @Path("/{statementId}")
    @PermissionsAllowed("training:read")
    public RestResponse<AttendanceStatementView> getAttendanceStatement(
            @RestPath UUID statementId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        AttendanceStatement statement = statements.get(statementId);
        caller.get().requireReadable(statement.areaCode());
        return Answers.one(shared.one(AttendanceStatementView.of(statement)), ifNoneMatch);
    }

    @PATCH
    @Path("/{statementId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("training:write")
    public RestResponse<AttendanceStatementView> updateAttendanceStatement(
            @RestPath UUID statementId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        LinkState action = planActions.in(statements.get(statementId).areaCode(), patch);
        return Answers.changed(service.update(caller.get(), statementId, ifMatch, patch, action));
    }

    @DELETE
    @Path("/{statementId}")
    @PermissionsAllowed("training:write")
    public void deleteAttendanceStatement(
            @RestPath UUID statementId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), statementId, ifMatch);
    }
}
