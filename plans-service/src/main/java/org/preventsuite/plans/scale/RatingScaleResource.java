package org.preventsuite.plans.scale;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.plans.rating.Scale;

/** Rating scales over HTTP: reference data, the same for every caller. */
@Singleton
@Path("/v1/rating-scales")
@Produces(MediaType.APPLICATION_JSON)
public class RatingScaleResource {
    private static final List<RatingScaleView> SCALES =
            Arrays.stream(Scale.values()).map(RatingScaleView::of).toList();

    private final Query query;

    RatingScaleResource(Query query) {
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    public Page<RatingScaleView> listRatingScales() {
        return Page.of(SCALES, RatingScaleView::scale, query);
    }

    @GET
    @Path("/{scale}")
    @PermissionsAllowed("plans:read")
    public RestResponse<RatingScaleView> getRatingScale(
            @RestPath String scale, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return SCALES.stream()
                .filter(one -> one.scale().equals(scale))
                .findFirst()
                .map(one -> Answers.one(one, ifNoneMatch))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such rating scale."));
    }
}
