package org.preventsuite.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.info.RequestId;

/** The one place where a failure becomes an answer. Nothing of the request's content is logged. */
@Singleton
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final MediaType PROBLEM_JSON = MediaType.valueOf("application/problem+json");
    private static final String RETRY_SECONDS = "5";

    private final RequestId requestId;
    private final Contract contract;

    ProblemMappers(RequestId requestId, Contract contract) {
        this.requestId = requestId;
        this.contract = contract;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException refusal) {
        String detail = refusal.getMessage();
        Response.ResponseBuilder answer = Response.status(refusal.type().status())
                .type(PROBLEM_JSON)
                .entity(Problem.of(
                        refusal.type(),
                        detail == null ? refusal.type().title() : detail,
                        refusal.errors(),
                        refusal.extensions(),
                        requestId.value()));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(SecurityException failure) {
        return refused(CommonProblem.UNAUTHORIZED
                .because("The request carries no access token that this service accepts.")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return refused(CommonProblem.FORBIDDEN.because("The access token lacks the scope of this operation."));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonMappingException mapping) {
            return notReadable(mapping);
        }
        int status = failure.getResponse().getStatus();
        ProblemException problem =
                switch (status) {
                    case 400 -> CommonProblem.MALFORMED_REQUEST.because("The request cannot be read.");
                    case 401 ->
                        CommonProblem.UNAUTHORIZED.because("The request carries no access token that is accepted.");
                    case 403 -> CommonProblem.FORBIDDEN.because("The access token does not allow this.");
                    case 404 -> CommonProblem.NOT_FOUND.because("No such address or resource.");
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED.because("This address does not know that method.");
                    case 406 ->
                        CommonProblem.NOT_ACCEPTABLE.because("None of the accepted media types can be produced.");
                    case 413 ->
                        CommonProblem.CONTENT_TOO_LARGE.because("The body is larger than this operation takes.");
                    case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("That media type is not read here.");
                    case 503 -> unavailable();
                    default -> unexpected(failure);
                };
        if (status == 405) {
            problem.header(HttpHeaders.ALLOW, String.join(", ", contract.methods(uri.getPath())));
        }
        return refused(problem);
    }

    @ServerExceptionMapper
    public Response notReadable(JsonMappingException failure) {
        String pointer = failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                .collect(Collectors.joining());
        return refused(CommonProblem.MALFORMED_REQUEST.because(
                "The body does not fit the contract.",
                List.of(FieldError.at(
                        pointer, "not-readable", "This value cannot be read as what the contract names."))));
    }

    @ServerExceptionMapper
    public Response overtaken(OptimisticLockException failure) {
        return refused(CommonProblem.PRECONDITION_FAILED.because("Somebody changed the resource at the same moment."));
    }

    @ServerExceptionMapper
    public Response clash(ConstraintViolationException failure) {
        String constraint = failure.getConstraintName();
        if (constraint != null && constraint.contains("external_id")) {
            return refused(
                    CommonProblem.DUPLICATE_EXTERNAL_ID.because("Another resource of this area has that external id."));
        }
        LOG.warnf("request %s clashes with constraint %s", requestId.value(), constraint);
        return refused(CommonProblem.CONFLICT.because("The request clashes with a rule of the store."));
    }

    @ServerExceptionMapper
    public Response anything(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refused(refusal);
            }
            if (cause instanceof OptimisticLockException lock) {
                return overtaken(lock);
            }
            if (cause instanceof ConstraintViolationException violation) {
                return clash(violation);
            }
            if (isConnectionLoss(cause)) {
                LOG.warnf(
                        "request %s: the database does not answer (%s)",
                        requestId.value(), cause.getClass().getName());
                return refused(unavailable());
            }
        }
        return refused(unexpected(failure));
    }

    private static boolean isConnectionLoss(Throwable cause) {
        return cause instanceof JDBCConnectionException
                || (cause instanceof SQLException sql && isConnectionState(sql.getSQLState()))
                || (cause instanceof SQLException timeout
                        && String.valueOf(timeout.getMessage()).contains("Acquisition timeout"));
    }

    private static boolean isConnectionState(@Nullable String state) {
        // Class 08: connection exception; 57P: the server is stopping or starting.
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static ProblemException unavailable() {
        return CommonProblem.UNAVAILABLE
                .because("The service waits for something it depends on.")
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private ProblemException unexpected(Throwable failure) {
        LOG.errorf("request %s failed: %s", requestId.value(), StackOnly.of(failure));
        return CommonProblem.UNEXPECTED.because("The fault is logged under the requestId.");
    }
}
