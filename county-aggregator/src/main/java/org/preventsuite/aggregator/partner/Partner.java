package org.preventsuite.aggregator.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preventsuite.aggregator.partner.PartnerException.Refused;
import org.preventsuite.client.ApiClient;
import org.preventsuite.client.ApiException;
import org.preventsuite.client.plans.model.Problem;

/** One service of the suite, asked through the client that is generated from its contract. */
public final class Partner {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&]+)");

    /** Numbers as they were written: a document is kept as it came. */
    private static final ObjectMapper MAPPER =
            ApiClient.createDefaultObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final String name;
    private final String address;
    private final Tokens tokens;
    private final PatientHttp http;

    /**
     * Nothing is asked yet.
     *
     * @param address where the service's paths begin, with or without a slash at its end
     */
    public Partner(String name, URI address, Tokens tokens, PatientHttp http) {
        this.name = name;
        this.address = address.toString().replaceFirst("/+$", "");
        this.tokens = tokens;
        this.http = http;
    }

    public String name() {
        return name;
    }

    /** A call of the generated client. */
    public interface Question<T> {
        T ask(ApiClient service) throws ApiException;
    }

    /**
     * The service's answer, never absent.
     *
     * @param waits how long the service was asked to wait before it answers
     */
    public <T> T answer(Duration waits, Question<T> question) throws PartnerException, InterruptedException {
        try {
            T answer = question.ask(client(PATIENCE.plus(waits)));
            if (answer == null) {
                throw notTheContract("no body");
            }
            return answer;
        } catch (ApiException e) {
            if (e.getCause() instanceof PartnerException failed) {
                throw failed;
            }
            if (e.getCause() instanceof InterruptedException) {
                Thread.interrupted();
                throw new InterruptedException();
            }
            throw e.getCause() instanceof JsonProcessingException ? notTheContract("not its JSON") : refused(e);
        }
    }

    /** An answer that nothing can be made of. */
    public Refused notTheContract(String what) {
        return new Refused(name, "", "its answer is not what the contract says: " + what);
    }

    /** Where a link leads on. Only the cursor is taken from it: whatever address it names, the token stays with the service. */
    public static Optional<String> cursor(@Nullable String link) {
        Matcher cursor = CURSOR.matcher(link == null ? "" : link);
        return cursor.find()
                ? Optional.of(URLDecoder.decode(cursor.group(1), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private ApiClient client(Duration patience) {
        return new ApiClient(HttpClient.newBuilder(), MAPPER, address) {
            @Override
            public HttpClient getHttpClient() {
                return new ServiceHttp(name, tokens, http, patience);
            }
        };
    }

    private Refused refused(ApiException e) {
        String status = "status " + e.getCode();
        try {
            Problem problem =
                    MAPPER.readValue(Optional.ofNullable(e.getResponseBody()).orElse(""), Problem.class);
            String type = String.valueOf(problem.getType());
            String slug = type.substring(type.lastIndexOf(':') + 1);
            return new Refused(name, slug, problem.getTitle() + " (" + status + ", " + slug + ")");
        } catch (JsonProcessingException notOurs) {
            return new Refused(name, "", status);
        }
    }
}
