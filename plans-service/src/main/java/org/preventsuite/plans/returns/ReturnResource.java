package org.preventsuite.plans.returns;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.obligation.Obligation;

/** Returns over HTTP. */
@Singleton
@Path("/v1/returns")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnResource {
    private static final String CREATE = "createReturn";

    private final ReturnService service;
    private final ReturnRepository returns;
    private final SectionReader sections;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    ReturnResource(
            ReturnService service,
            ReturnRepository returns,
            SectionReader sections,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.returns = returns;
        this.sections = sections;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("returns:read")
    public Page<ReturnView> listReturns() {
        return returns.list(caller.get(), query).map(ReturnView::listed);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("returns:write")
    public RestResponse<?> createReturn(@RestHeader("Idempotency-Key") String key, NewReturn wanted) {
        Caller who = caller.get();
        // The services are asked between transactions, never in one, and not again for an answer that was given.
        return idempotency.replay(who, key, CREATE, wanted).orElseGet(() -> {
            ReturnSections found = read(who, wanted, service.open(who, wanted));
            return idempotency.once(
                    who,
                    key,
                    CREATE,
                    wanted,
                    () -> Answers.created("/v1/returns", service.prepare(who, wanted, found)));
        });
    }

    private @Nullable ReturnSections read(Caller who, NewReturn wanted, Obligation obligation) {
        return wanted.nilReason() != null
                ? null
                : sections.read(who, obligation.recordAreaCode(), obligation.periodId());
    }

    @GET
    @Path("/{returnId}")
    @PermissionsAllowed("returns:read")
    public RestResponse<ReturnView> getReturn(
            @RestPath UUID returnId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(ReturnView.of(readable(returnId)), ifNoneMatch);
    }

    @DELETE
    @Path("/{returnId}")
    @PermissionsAllowed("returns:write")
    public void deleteReturn(@RestPath UUID returnId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.withdraw(caller.get(), returnId, ifMatch);
    }

    @POST
    @Path("/{returnId}/sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("returns:sign-off")
    public RestResponse<ReturnView> signOffReturn(
            @RestPath UUID returnId, @RestHeader("If-Match") @Nullable String ifMatch, NewSignOff wanted) {
        return Answers.changed(service.signOff(caller.get(), returnId, ifMatch, wanted));
    }

    @POST
    @Path("/{returnId}/re-opening")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("returns:sign-off")
    public RestResponse<ReturnView> reopenReturn(
            @RestPath UUID returnId, @RestHeader("If-Match") @Nullable String ifMatch, NewReOpening wanted) {
        return Answers.changed(service.reopen(caller.get(), returnId, ifMatch, wanted));
    }

    @GET
    @Path("/{returnId}/comparison")
    @PermissionsAllowed("returns:read")
    public ReturnComparison compareReturns(@RestPath UUID returnId, @RestQuery("with") UUID otherId) {
        Return from = readable(returnId);
        Return to = readable(otherId);
        if (!from.obligationId().equals(to.obligationId())) {
            throw CommonProblem.NOT_FOUND.because("The obligation has no such return.");
        }
        return ReturnComparison.of(from, to);
    }

    private Return readable(UUID id) {
        Return one = returns.get(id);
        caller.get().requireReadable(one.areaCode());
        return one;
    }
}
