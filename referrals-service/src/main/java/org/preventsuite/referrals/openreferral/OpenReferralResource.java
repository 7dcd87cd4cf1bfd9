package org.preventsuite.referrals.openreferral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.concurrency.Answers;
import org.preventsuite.kit.page.Query;
import org.preventsuite.referrals.route.ReferralRoute;
import org.preventsuite.referrals.route.ReferralRouteRepository;
import org.preventsuite.referrals.route.RouteCode;

/** The open feed over HTTP: public and active routes only, for anybody. */
@Singleton
@Path(OpenReferralResource.FEED)
@Produces(MediaType.APPLICATION_JSON)
public class OpenReferralResource {
    static final String FEED = "/open-referral/v3";

    private final ReferralRouteRepository routes;
    private final OpenServices services;
    private final ObjectMapper json;
    private final Query query;

    OpenReferralResource(ReferralRouteRepository routes, OpenServices services, ObjectMapper json, Query query) {
        this.routes = routes;
        this.services = services;
        this.json = json;
        this.query = query;
    }

    /** Contract schema: OpenReferral. */
    @JsonNaming(SnakeCaseStrategy.class)
    record OpenReferral(String version, String profile, URI openapiUrl) {}

    @GET
    @PermitAll
    public RestResponse<byte[]> getOpenReferral(
            UriInfo uri, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(
                new OpenReferral(
                        "HSDS-UK-3.0",
                        "https://docs.openreferraluk.org/en/latest/",
                        uri.getBaseUri().resolve("/openapi")),
                ifNoneMatch);
    }

    @GET
    @Path("/services")
    @PermitAll
    public RestResponse<byte[]> listOpenServices(
            UriInfo uri, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(page().map(route -> services.of(route, feed(uri)).brief()), ifNoneMatch);
    }

    @GET
    @Path("/services/{serviceId}")
    @PermitAll
    public RestResponse<byte[]> getOpenService(
            @RestPath UUID serviceId, UriInfo uri, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(services.of(routes.getOpen(serviceId), feed(uri)), ifNoneMatch);
    }

    @GET
    @Path("/service_at_locations")
    @PermitAll
    public RestResponse<byte[]> listOpenServiceAtLocations(
            UriInfo uri, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(page().map(route -> services.atLocation(route, feed(uri))), ifNoneMatch);
    }

    @GET
    @Path("/taxonomies")
    @PermitAll
    public RestResponse<byte[]> listOpenTaxonomies(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(asked().of(List.of(OpenTaxonomy.OF_ROUTES, OpenTaxonomy.OF_AUDIENCES)), ifNoneMatch);
    }

    @GET
    @Path("/taxonomy_terms")
    @PermitAll
    public RestResponse<byte[]> listOpenTaxonomyTerms(@RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        List<OpenTaxonomy.Term> terms = Stream.concat(
                        Arrays.stream(RouteCode.values()).map(OpenTaxonomy.Term::of),
                        routes.openAudiences().stream().map(OpenTaxonomy.Term::ofAudience))
                .toList();
        return answer(asked().of(terms), ifNoneMatch);
    }

    private OpenPage<ReferralRoute> page() {
        OpenPage.Asked asked = asked();
        return asked.of(routes.open(asked.skipped(), asked.size()), routes.countOpen());
    }

    private OpenPage.Asked asked() {
        return new OpenPage.Asked(number("page", 1), number("per_page", 50));
    }

    private int number(String parameter, int usual) {
        String text = query.text(parameter);
        return text == null ? usual : Integer.parseInt(text);
    }

    private static URI feed(UriInfo uri) {
        return uri.getBaseUri().resolve(FEED);
    }

    private RestResponse<byte[]> answer(Object content, @Nullable String ifNoneMatch) {
        try {
            return Answers.content(json.writeValueAsBytes(content), ifNoneMatch);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the feed can be written as JSON", e);
        }
    }
}
