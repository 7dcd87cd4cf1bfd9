package org.preventsuite.plans.merging;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.kit.idempotency.Idempotency;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Merges of plans over HTTP. */
@Singleton
@Path("/v1/merges")
@Produces(MediaType.APPLICATION_JSON)
public class MergeResource {
    private final MergeService service;
    private final MergeRepository merges;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    MergeResource(
            MergeService service, MergeRepository merges, Idempotency idempotency, CurrentCaller caller, Query query) {
        this.service = service;
        this.merges = merges;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<MergeView> listMerges() {
        return merges.list(caller.get(), query).map(MergeView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createMerge(@RestHeader("Idempotency-Key") String key, NewMerge merge) {
        Caller who = caller.get();
        return idempotency.once(
                who, key, "createMerge", merge, () -> Answers.created("/v1/merges", service.create(who, merge)));
    }

    @GET
    @Path("/{mergeId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<MergeView> getMerge(
            @RestPath UUID mergeId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(MergeView.of(readable(mergeId)), ifNoneMatch);
    }

    @GET
    @Path("/{mergeId}/conflicts")
    @PermissionsAllowed("plans:read")
    public Page<ConflictView> listMergeConflicts(@RestPath UUID mergeId) {
        return merges.conflicts(readable(mergeId), query).map(ConflictView::of);
    }

    @POST
    @Path("/{mergeId}/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<RefreshView> refreshMerge(
            @RestPath UUID mergeId, @RestHeader("If-Match") @Nullable String ifMatch, NewMergeRefresh refresh) {
        RefreshView view = service.refresh(caller.get(), mergeId, ifMatch, refresh);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.tag(view.merge().version()))
                .build();
    }

    @POST
    @Path("/{mergeId}/resolutions")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<MergeView> resolveMergeConflicts(
            @RestPath UUID mergeId, @RestHeader("If-Match") @Nullable String ifMatch, NewResolutions resolutions) {
        return Answers.changed(service.resolve(caller.get(), mergeId, ifMatch, resolutions));
    }

    private PlanMerge readable(UUID mergeId) {
        PlanMerge merge = merges.get(mergeId);
        caller.get().requireReadable(merge.areaCode());
        return merge;
    }
}
