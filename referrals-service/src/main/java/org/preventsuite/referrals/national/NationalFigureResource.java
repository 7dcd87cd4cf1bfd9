package org.preventsuite.referrals.national;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** The national figures over HTTP. */
@Singleton
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public class NationalFigureResource {
    private final NationalFigureRepository national;
    private final Query query;

    NationalFigureResource(NationalFigureRepository national, Query query) {
        this.national = national;
        this.query = query;
    }

    @GET
    @Path("/national-figures")
    @PermissionsAllowed("releases:read")
    @Transactional
    public Page<NationalFigureView> listNationalFigures() {
        return national.figures(query).map(NationalFigure::view);
    }

    @GET
    @Path("/national-series")
    @PermissionsAllowed("releases:read")
    @Transactional
    public Page<NationalSeriesView> listNationalSeries() {
        return national.series(query).map(NationalSeriesView::of);
    }
}
