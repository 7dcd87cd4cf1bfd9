package org.preventsuite.plans.framework;

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

/** Frameworks over HTTP: the code lists that actions are tagged with. */
@Singleton
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
public class FrameworkResource {
    private final FrameworkRepository frameworks;
    private final Query query;

    FrameworkResource(FrameworkRepository frameworks, Query query) {
        this.frameworks = frameworks;
        this.query = query;
    }

    @GET
    @PermissionsAllowed("plans:read")
    @Transactional
    public Page<FrameworkView> listFrameworks() {
        return frameworks.list(query).map(Framework::view);
    }

    @GET
    @Path("/{frameworkCode}")
    @PermissionsAllowed("plans:read")
    @Transactional
    public RestResponse<FrameworkView> getFramework(
            @RestPath String frameworkCode, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Answers.one(frameworks.get(frameworkCode).view(), ifNoneMatch);
    }
}
