package org.preventsuite.referrals.exact;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.caller.CurrentCaller;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.concurrency.IfMatch;
import org.preventsuite.referrals.counttable.TableKey;

/** Exact tables over HTTP. */
@Singleton
@Path("/v1/exact-counts/{areaCode}/{periodId}/{dimension}")
@Produces(MediaType.APPLICATION_JSON)
public class ExactTableResource {
    private final ExactTableService service;
    private final CurrentCaller caller;

    ExactTableResource(ExactTableService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("counts:read-exact")
    public RestResponse<ExactTableView> getExactCounts(
            @RestPath String areaCode,
            @RestPath String periodId,
            @RestPath String dimension,
            @RestHeader("Purpose") String purpose,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        TableKey key = TableKey.at(areaCode, periodId, dimension);
        return Answers.one(service.read(caller.get(), key, purpose), ifNoneMatch);
    }

    @PUT
    @CountsOnly
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("counts:write")
    public RestResponse<Void> replaceExactCounts(
            @RestPath String areaCode,
            @RestPath String periodId,
            @RestPath String dimension,
            @RestHeader("If-Match") @Nullable String ifMatch,
            NewExactCounts counts) {
        TableKey key = TableKey.at(areaCode, periodId, dimension);
        long version = service.replace(caller.get(), key, ifMatch, counts);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.ETAG, IfMatch.tag(version))
                .build();
    }
}
