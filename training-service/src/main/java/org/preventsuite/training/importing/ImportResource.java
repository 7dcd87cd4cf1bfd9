package org.preventsuite.training.importing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.imports.TableText;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.record.Sha256;
import org.preventsuite.training.audience.SmallAudiences;

/** Imports over HTTP. */
@Singleton
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final String CSV = "text/csv";

    private final ImportService service;
    private final ImportRepository imports;
    private final SmallAudiences small;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    ImportResource(
            ImportService service,
            ImportRepository imports,
            SmallAudiences small,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.imports = imports;
        this.small = small;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("training:read")
    public Page<ImportView> listImports() {
        return imports.list(caller.get(), query).map(ImportView::of);
    }

    @POST
    @Consumes({CSV, MediaType.APPLICATION_JSON, "application/x-ndjson"})
    @PermissionsAllowed("training:write")
    public RestResponse<?> createImport(
            @RestHeader("Idempotency-Key") String key,
            @RestHeader(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        Caller who = caller.get();
        ImportOrder order = ImportQuery.read(query, who);
        boolean table = type.startsWith(CSV);
        if (!table && order.kind() == ImportKind.ATTENDANCE) {
            throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("Counts of attendance come as a table.");
        }
        Charset charset = table ? TableText.charset(query.text("encoding")) : null;
        DigestInputStream source = Sha256.of(body);
        return idempotency.once(
                who,
                key,
                "createImport",
                List.of(order, table, String.valueOf(charset)),
                source,
                () -> Answers.created("/v1/imports", service.create(who, order, source, charset)));
    }

    @GET
    @Path("/{importId}")
    @PermissionsAllowed("training:read")
    public RestResponse<ImportView> getImport(
            @RestPath UUID importId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(ImportView.of(readable(importId)), ifNoneMatch);
    }

    @GET
    @Path("/{importId}/rows")
    @PermissionsAllowed("training:read")
    public Page<ImportRowView> listImportRows(@RestPath UUID importId) {
        AttendanceImport found = readable(importId);
        Set<UUID> hidden = small.hiddenFrom(caller.get(), List.of(found.areaCode()));
        return imports.rows(found.batchId(), query).map(row -> row.view().without(hidden));
    }

    @POST
    @Path("/{importId}/apply")
    @PermissionsAllowed("training:write")
    public RestResponse<ImportView> applyImport(
            @RestPath UUID importId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Answers.changed(service.apply(caller.get(), importId, ifMatch));
    }

    private AttendanceImport readable(UUID importId) {
        AttendanceImport found = imports.get(importId);
        caller.get().requireReadable(found.areaCode());
        return found;
    }
}
