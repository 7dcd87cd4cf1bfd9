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
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.partner.PartnerAnswer;
import org.preventsuite.plans.compliance.AttendanceSummary;

/** The part of the training contract that a return needs, and no more. */
@RegisterRestClient(configKey = "training-record")
@AccessToken
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
interface TrainingRecordClient {
    @GET
    @Path("/attendance-summary")
    @Retry(maxRetries = 1, delay = 20, jitter = 10, retryOn = ProcessingException.class)
    AttendanceSummary getAttendanceSummary(
            @RestQuery String areaCode, @RestQuery String periodId, @RestQuery View view);

    @GET
    @Path("/attendance-statements")
    @Retry(maxRetries = 1, delay = 20, jitter = 10, retryOn = ProcessingException.class)
    PartnerPage<Statement> listAttendanceStatements(
            @RestQuery String areaCode,
            @RestQuery String periodId,
            @RestQuery View view,
            @RestQuery int limit,
            @RestQuery @Nullable String cursor);

    @GET
    @Path("/coverage")
    @Retry(maxRetries = 1, delay = 20, jitter = 10, retryOn = ProcessingException.class)
    Coverage getCoverage(@RestQuery String areaCode, @RestQuery LocalDate asAt, @RestQuery View view);

    @ClientExceptionMapper
    static RuntimeException translate(Response response) {
        return PartnerAnswer.failure(response);
    }

    /** As the council sees itself, or as others see it: without small audiences. */
    enum View {
        OWN,
        OTHERS;

        /** The contract's word. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a return shows of an attendance statement. */
    record Statement(
            UUID id,
            long version,
            String areaCode,
            String basis,
            @Nullable Integer declaredTotal,
            int partsTotal,
            @Nullable Integer staffTotal,
            @Nullable Integer notStaffTotal) {
        public Statement {
            Objects.requireNonNull(id);
            Objects.requireNonNull(areaCode);
            Objects.requireNonNull(basis);
        }

        boolean isUneven() {
            return declaredTotal != null && declaredTotal != partsTotal;
        }

        ReturnSections.Statement returned(boolean uneven) {
            return new ReturnSections.Statement(
                    id, version, basis, declaredTotal, partsTotal, staffTotal, notStaffTotal, uneven);
        }
    }

    /** What a return shows of a coverage. */
    record Coverage(
            String areaCode, LocalDate asAt, @Nullable Figure figure) {
        public Coverage {
            Objects.requireNonNull(areaCode);
            Objects.requireNonNull(asAt);
        }

        ReturnSections.@Nullable Coverage returned() {
            return figure == null
                    ? null
                    : new ReturnSections.Coverage(asAt, figure.base().headCount(), figure.covered());
        }
    }

    /** How many of how many people are trained. */
    record Figure(Base base, List<ReturnSections.Covered> covered) {
        public Figure {
            Objects.requireNonNull(base);
            covered = List.copyOf(covered);
        }
    }

    /** Of how many. */
    record Base(int headCount) {}
}
