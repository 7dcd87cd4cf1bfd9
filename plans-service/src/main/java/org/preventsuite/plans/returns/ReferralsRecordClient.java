package org.preventsuite.plans.returns;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.partner.PartnerAnswer;

/** The part of the referrals contract that a return needs, and no more. */
@RegisterRestClient(configKey = "referrals-record")
@AccessToken
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
interface ReferralsRecordClient {
    @GET
    @Path("/referral-routes")
    @Retry(maxRetries = 1, delay = 20, jitter = 10, retryOn = ProcessingException.class)
    PartnerPage<Route> listReferralRoutes(
            @RestQuery String areaCode,
            @RestQuery String status,
            @RestQuery int limit,
            @RestQuery @Nullable String cursor);

    @GET
    @Path("/count-releases")
    @Retry(maxRetries = 1, delay = 20, jitter = 10, retryOn = ProcessingException.class)
    PartnerPage<Release> listCountReleases(
            @RestQuery String areaCode,
            @RestQuery String periodId,
            @RestQuery int limit,
            @RestQuery @Nullable String cursor);

    @ClientExceptionMapper
    static RuntimeException translate(Response response) {
        return PartnerAnswer.failure(response);
    }

    /** What a return shows of a referral route. */
    record Route(
            UUID id,
            long version,
            String areaCode,
            String routeCode,
            @Nullable LocalDate lastConfirmedOn,
            @Nullable LocalDate confirmationDueOn,
            ReturnSections.Confirmation confirmation) {
        public Route {
            Objects.requireNonNull(id);
            Objects.requireNonNull(areaCode);
            Objects.requireNonNull(routeCode);
            Objects.requireNonNull(confirmation);
        }

        ReturnSections.Route returned() {
            return new ReturnSections.Route(id, version, routeCode, lastConfirmedOn, confirmationDueOn, confirmation);
        }
    }

    /** What a return shows of a release of counts. */
    record Release(
            UUID id,
            long version,
            String areaCode,
            String periodId,
            String dimension,
            @Nullable UUID supersedes,
            boolean coarsened,
            int publishedTotal,
            List<Counted> counts) {
        public Release {
            Objects.requireNonNull(id);
            Objects.requireNonNull(areaCode);
            Objects.requireNonNull(periodId);
            Objects.requireNonNull(dimension);
            counts = List.copyOf(counts);
        }

        ReturnSections.Release returned() {
            return new ReturnSections.Release(
                    id,
                    version,
                    periodId,
                    dimension,
                    coarsened,
                    publishedTotal,
                    counts.stream().map(Counted::returned).toList());
        }
    }

    /** A category with its count. */
    record Counted(String code, Protected count) {
        public Counted {
            Objects.requireNonNull(code);
            Objects.requireNonNull(count);
        }

        private ReturnSections.Count returned() {
            return new ReturnSections.Count(code, count.status(), count.value(), count.atLeast(), count.atMost());
        }
    }

    /** A count as it may leave the referrals service. */
    record Protected(
            String status,
            @Nullable Integer value,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) {
        public Protected {
            Objects.requireNonNull(status);
        }
    }
}
