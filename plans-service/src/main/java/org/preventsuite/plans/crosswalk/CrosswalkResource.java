package org.preventsuite.plans.crosswalk;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Crosswalks over HTTP: reference data, the same for every caller. */
@Singleton
@Path("/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
public class CrosswalkResource {
    private final CrosswalkRepository crosswalks;
    private final Query query;

    CrosswalkResource(CrosswalkRepository crosswalks, Query query) {
        this.crosswalks = crosswalks;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    @Transactional
    public Page<CrosswalkView> listCrosswalks() {
        return crosswalks.list(query).map(Crosswalk::view);
    }

    @GET
    @Path("/{crosswalkCode}")
    @PermissionsAllowed("plans:read")
    @Transactional
    public RestResponse<CrosswalkView> getCrosswalk(
            @RestPath String crosswalkCode, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(crosswalks.get(crosswalkCode).view(), ifNoneMatch);
    }
}
