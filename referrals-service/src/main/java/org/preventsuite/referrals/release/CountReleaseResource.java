package org.preventsuite.referrals.release;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.preventsuite.kit.page.Page;
import org.preventsuite.kit.page.Query;

/** Releases of counts over HTTP. */
@Singleton
@Path("/v1/count-releases")
@Produces(MediaType.APPLICATION_JSON)
public class CountReleaseResource {
    private final CountReleaseService service;
    private final CountReleaseRepository releases;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Query query;

    CountReleaseResource(
            CountReleaseService service,
            CountReleaseRepository releases,
            Idempotency idempotency,
            CurrentCaller caller,
            Query query) {
        this.service = service;
        this.releases = releases;
        this.idempotency = idempotency;
        this.caller = caller;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("releases:read")
    public Page<CountReleaseView> listCountReleases() {
        return releases.list(caller.get(), query).map(CountReleaseView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("counts:release")
    public RestResponse<?> publishCountRelease(@RestHeader("Idempotency-Key") String key, NewCountRelease release) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                key,
                "publishCountRelease",
                release,
                () -> Answers.created("/v1/count-releases", service.publish(who, release)));
    }

    @GET
    @Path("/{releaseId}")
    @PermissionsAllowed("releases:read")
    public RestResponse<CountReleaseView> getCountRelease(
            @RestPath UUID releaseId, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        CountRelease release = releases.get(releaseId);
        caller.get().requireReadable(release.areaCode());
        return Answers.one(CountReleaseView.of(release), ifNoneMatch);
    }
}
