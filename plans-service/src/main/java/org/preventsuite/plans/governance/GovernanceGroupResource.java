package org.preventsuite.plans.governance;

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

/** Governance groups over HTTP. */
@Singleton
@Path("/v1/governance-groups")
@Produces(MediaType.APPLICATION_JSON)
public class GovernanceGroupResource {
    private final GovernanceGroupService service;
    private final GovernanceGroupRepository groups;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    GovernanceGroupResource(
            GovernanceGroupService service,
            GovernanceGroupRepository groups,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.groups = groups;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<GovernanceGroupView> listGovernanceGroups() {
        return groups.list(caller.get(), query).map(GovernanceGroupView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("plans:write")
    public RestResponse<?> createGovernanceGroup(@RestHeader("Idempotency-Key") String key, NewGovernanceGroup group) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "createGovernanceGroup",
                group,
                () -> Answers.created("/v1/governance-groups", service.create(who, group)));
    }

    @GET
    @Path("/{groupId}")
    @PermissionsAllowed("plans:read")
    public RestResponse<GovernanceGroupView> getGovernanceGroup(
            @RestPath UUID groupId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        GovernanceGroup group = groups.get(groupId);
        caller.get().requireReadable(group.areaCode());
        return Answers.one(GovernanceGroupView.of(group), ifNoneMatch);
    }

    @PATCH
    @Path("/{groupId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("plans:write")
    public RestResponse<GovernanceGroupView> updateGovernanceGroup(
            @RestPath UUID groupId, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode patch) {
        return Answers.changed(service.update(caller.get(), groupId, ifMatch, patch));
    }

    @DELETE
    @Path("/{groupId}")
    @PermissionsAllowed("plans:write")
    public void deleteGovernanceGroup(@RestPath UUID groupId, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.delete(caller.get(), groupId, ifMatch);
    }
}
