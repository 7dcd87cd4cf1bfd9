package org.preventsuite.aggregator.partner;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.preventsuite.aggregator.partner.PartnerException.NotReached;

/** Sends a request that may be repeated, again while the trouble may pass, and not for ever. */
public final class PatientHttp {
    static final int ATTEMPTS = 5;

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    /** A limit counts a minute, so a minute may have to be waited for; who asks for more is not there for us. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    private final Pause pause;

    public PatientHttp(Pause pause) {
        this.pause = pause;
    }

    SSLContext sslContext() {
        return http.sslContext();
    }

    /**
     * The answer, whatever it says, unless it is 429 or 5xx.
     *
     * @param patience how long one attempt may take, with the whole body
     */
    HttpResponse<byte[]> send(String partner, HttpRequest request, Duration patience)
            throws NotReached, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Duration wait = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
            String reason;
            try {
                HttpResponse<byte[]> response = once(request, patience);
                if (response.statusCode() != 429 && response.statusCode() < 500) {
                    return response;
                }
                reason = "status " + response.statusCode();
                wait = retryAfter(response).orElse(wait);
            } catch (IOException e) {
                reason = words(e);
            }
            if (attempt == ATTEMPTS || wait.compareTo(LONGEST_PAUSE) > 0) {
                throw new NotReached(partner, reason);
            }
            pause.of(wait);
        }
    }

    /** The client's own timeout ends with the headers; a body that stalls would hold us for ever. */
    private HttpResponse<byte[]> once(HttpRequest request, Duration patience) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer in " + patience.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException("a request that cannot be sent", e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }

    private static String words(IOException e) {
        if (e instanceof ConnectException) {
            return "nobody answers at that address";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
