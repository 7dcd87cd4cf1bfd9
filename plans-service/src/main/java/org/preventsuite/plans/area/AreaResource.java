package org.preventsuite.plans.area;

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

/** Areas over HTTP: public facts, the same for every caller. */
@Singleton
@Path("/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
public class AreaResource {
    private final AreaRepository areas;
    private final Query query;

    AreaResource(AreaRepository areas, Query query) {
        this.areas = areas;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    @Transactional
    public Page<AreaView> listAreas() {
        return areas.list(query).map(Area::view);
    }

    @GET
    @Path("/{areaCode}")
    @PermissionsAllowed("plans:read")
    @Transactional
    public RestResponse<AreaView> getArea(
            @RestPath String areaCode, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(areas.get(areaCode).view(), ifNoneMatch);
    }
}
