package org.preventsuite.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.preventsuite.kit.caller.Caller;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.record.Sha256;

/**
 * Makes a creating POST happen once, however often it is sent (contract, Idempotency). The stored answer is written in
 * the transaction of the effect, so there is never one without the other.
 */
@ApplicationScoped
public class Idempotency {
    /** How long an answer is kept for a repeated request. */
    public static final Duration KEPT = Duration.ofDays(3);

    /** In the place of an answer that is too old to be replayed, where one is left. */
    private static final String STORE = """
        insert into idempotency_record (client, key, operation, digest, status, location, etag, body, created_at)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        on conflict (client, key) do update set
            operation = excluded.operation, digest = excluded.digest, status = excluded.status,
            location = excluded.location, etag = excluded.etag, body = excluded.body, created_at = excluded.created_at\
        """;

    private static final String REPLAYED = "Idempotency-Replayed";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** The answer that the request had before, for an effect that needs work outside its transaction first. */
    @Transactional
    public Optional<RestResponse<?>> replay(Caller caller, String key, String operation, Object request) {
        List<?> found = find(caller, key);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(replay((Object[]) found.get(0), operation, digest(operation, request)));
    }

    /**
     * Runs the effect, or replays the answer it had.
     *
     * @param key the header {@code Idempotency-Key}
     * @param operation the contract's operationId
     * @param request all that makes the request what it is
     * @throws org.preventsuite.kit.problem.ProblemException 409 while the same key is at work, 422 when it named another request
     */
    @Transactional
    public <T> RestResponse<?> once(
            Caller caller, String key, String operation, Object request, Supplier<RestResponse<T>> effect) {
        String digest = digest(operation, request);
        return once(caller, key, operation, () -> digest, effect);
    }

    /**
     * The same for a body that is read while it comes in.
     *
     * @param request all that makes the request what it is, but for the body
     * @param body read to its end here, where the effect has not done so
     */
    @Transactional
    public <T> RestResponse<?> once(
            Caller caller,
            String key,
            String operation,
            Object request,
            DigestInputStream body,
            Supplier<RestResponse<T>> effect) {
        return once(caller, key, operation, () -> digest(operation, List.of(request, rest(body))), effect);
    }

    /** Ends answers that are too old to be replayed, later than a start that only migrates takes. */
    @Scheduled(
            every = "{suite.housekeeping.every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void forget() {
        entities.createNativeQuery("delete from idempotency_record where created_at <= ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private <T> RestResponse<?> once(
            Caller caller, String key, String operation, Supplier<String> digest, Supplier<RestResponse<T>> effect) {
        lock(caller.client() + " " + key);
        List<?> found = find(caller, key);
        if (!found.isEmpty()) {
            return replay((Object[]) found.get(0), operation, digest.get());
        }
        RestResponse<T> answer = effect.get();
        store(caller, key, operation, digest.get(), answer);
        return answer;
    }

    private List<?> find(Caller caller, String key) {
        return entities.createNativeQuery(
                        "select operation, digest, status, location, etag, body from idempotency_record"
                                + " where client = ?1 and key = ?2 and created_at > ?3")
                .setParameter(1, caller.client())
                .setParameter(2, key)
                .setParameter(3, clock.instant().minus(KEPT))
                .getResultList();
    }

    private void lock(String name) {
        Object free = entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, name)
                .getSingleResult();
        if (!Boolean.TRUE.equals(free)) {
            throw CommonProblem.REQUEST_IN_PROGRESS
                    .because("A request with the same Idempotency-Key is being handled.")
                    .header(HttpHeaders.RETRY_AFTER, "1");
        }
    }

    private RestResponse<?> replay(Object[] row, String operation, String digest) {
        if (!operation.equals(row[0]) || !digest.equals(row[1])) {
            throw CommonProblem.IDEMPOTENCY_KEY_REUSED.because("The key was sent before with another request.");
        }
        RestResponse.ResponseBuilder<JsonNode> answer =
                RestResponse.ResponseBuilder.<JsonNode>create(((Number) row[2]).intValue());
        try {
            answer.entity(json.readTree((String) row[5]));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is JSON", e);
        }
        return answer.header(HttpHeaders.LOCATION, row[3])
                .header(HttpHeaders.ETAG, row[4])
                .header(REPLAYED, "true")
                .build();
    }

    private void store(Caller caller, String key, String operation, String digest, RestResponse<?> answer) {
        entities.createNativeQuery(STORE)
                .setParameter(1, caller.client())
                .setParameter(2, key)
                .setParameter(3, operation)
                .setParameter(4, digest)
                .setParameter(5, answer.getStatus())
                .setParameter(6, answer.getHeaderString(HttpHeaders.LOCATION))
                .setParameter(7, answer.getHeaderString(HttpHeaders.ETAG))
                .setParameter(8, write(answer.getEntity()))
                .setParameter(9, clock.instant())
                .executeUpdate();
    }

    private static String rest(DigestInputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(body.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest(String operation, Object request) {
        return Sha256.of(operation + "\n" + write(request));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON can be written as JSON", e);
        }
    }
}
