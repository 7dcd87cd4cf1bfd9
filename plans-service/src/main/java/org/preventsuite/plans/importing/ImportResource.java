package org.preventsuite.plans.importing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.imports.TableText;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.plans.PlansProblem;
import org.preventsuite.plans.table.Dialect;

/** Imports over HTTP. */
@Singleton
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final String TAB_SEPARATED = "text/tab-separated-values";

    private final ImportService service;
    private final ImportRepository imports;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    ImportResource(
            ImportService service,
            ImportRepository imports,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.imports = imports;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<ImportView> listImports() {
        return imports.list(caller.get(), query).map(ImportView::of);
    }

    @POST
    @Consumes({"text/csv", TAB_SEPARATED})
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createImport(
            @RestHeader("Idempotency-Key") String key,
            @RestHeader(HttpHeaders.CONTENT_TYPE) String type,
            byte[] table) {
        Caller who = caller.get();
        ImportKind kind = WireWord.of(ImportKind.class, query.required("kind"));
        UUID planId = query.uuid("planId");
        requirePlan(kind, planId);
        ImportMode mode = WireWord.of(ImportMode.class, query.required("mode"));
        Dialect dialect = type.startsWith(TAB_SEPARATED) ? Dialect.TAB : Dialect.CSV;
        String text = TableText.decode(table, query.text("encoding"));
        return idempotency.once(
                who,
                key,
                "createImport",
                List.of(planId == null ? kind : planId, mode, dialect, text),
                () -> Answers.created(
                        "/v1/imports",
                        planId == null
                                ? service.createOfAreas(who, mode, text, dialect)
                                : service.create(who, planId, mode, text, dialect)));
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<ImportView> getImport(
            @RestPath UUID importId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(ImportView.of(readable(importId)), ifNoneMatch);
    }

    @GET
    @Path("/{importId}/rows")
    @PermissionsAllowed("plans:read")
    public Page<RowResult> listImportRows(@RestPath UUID importId) {
        return imports.rows().page(readable(importId).id(), query).map(ImportRow::result);
    }

    @POST
    @Path("/{importId}/apply")
    @PermissionsAllowed("plans:write")
    public RestResponse<ImportView> applyImport(
            @RestPath UUID importId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.changed(service.apply(caller.get(), importId, ifMatch));
    }

    private static void requirePlan(ImportKind kind, @Nullable UUID planId) {
        if (kind == ImportKind.ACTIONS && planId == null) {
            throw PlansProblem.UNKNOWN_PLAN.because(
                    "Actions are imported into a plan.",
                    List.of(FieldError.inParameter("planId", "required", "Actions belong to a plan.")));
        }
        if (kind == ImportKind.AREAS && planId != null) {
            throw CommonProblem.INVALID_CONTENT.because(
                    "Areas are imported into no plan.",
                    List.of(FieldError.inParameter("planId", "not-for-areas", "Areas belong to no plan.")));
        }
    }

    private PlanImport readable(UUID importId) {
        PlanImport found = imports.get(importId);
        caller.get().requireReadable(found.areaCode());
        return found;
    }
}
