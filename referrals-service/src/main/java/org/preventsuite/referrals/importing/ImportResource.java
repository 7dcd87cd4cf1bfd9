package org.preventsuite.referrals.importing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.preventsuite.kit.imports.ImportMode;
import org.preventsuite.kit.imports.TableText;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Imports of routes over HTTP. */
@Singleton
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
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
    @PermissionsAllowed("releases:read")
    public Page<ImportView> listImports() {
        return imports.list(caller.get(), query).map(ImportView::of);
    }

    @POST
    @Consumes("text/csv")
    @PermissionsAllowed("routes:write")
    public RestResponse<?> createImport(@RestHeader("Idempotency-Key") String key, byte[] table) {
        Caller who = caller.get();
        String area = query.required("areaCode");
        ImportMode mode = WireWord.of(ImportMode.class, query.required("mode"));
        String text = TableText.decode(table, query.text("encoding"));
        return idempotency.once(
                who,
                key,
                "createImport",
                List.of(area, mode, text),
                () -> Answers.created("/v1/imports", service.create(who, area, mode, text)));
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed("releases:read")
    public RestResponse<ImportView> getImport(
            @RestPath UUID importId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(ImportView.of(readable(importId)), ifNoneMatch);
    }

    @GET
    @Path("/{importId}/rows")
    @PermissionsAllowed("releases:read")
    public Page<RowResult> listImportRows(@RestPath UUID importId) {
        return imports.rows().page(readable(importId).id(), query).map(ImportRow::result);
    }

    @POST
    @Path("/{importId}/apply")
    @PermissionsAllowed("routes:write")
    public RestResponse<ImportView> applyImport(
            @RestPath UUID importId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.changed(service.apply(caller.get(), importId, ifMatch));
    }

    private RouteImport readable(UUID importId) {
        RouteImport found = imports.get(importId);
        caller.get().requireReadable(found.areaCode());
        return found;
    }
}
