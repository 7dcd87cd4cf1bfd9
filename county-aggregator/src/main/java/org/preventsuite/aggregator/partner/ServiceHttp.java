package org.preventsuite.aggregator.partner;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;

/** What the generated client sends through: its requests get the token and patience, its answers come whole. */
final class ServiceHttp extends HttpClient {
    private final String name;
    private final Tokens tokens;
    private final PatientHttp http;
    private final Duration patience;

    ServiceHttp(String name, Tokens tokens, PatientHttp http, Duration patience) {
        this.name = name;
        this.tokens = tokens;
        this.http = http;
        this.patience = patience;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        String bearer = tokens.bearer();
        HttpResponse<byte[]> response = http.send(name, with(bearer, request), patience);
        if (response.statusCode() == 401) {
            // The issuer may have been restarted, or clocks differ: one new token settles it.
            tokens.distrust(bearer);
            response = http.send(name, with(tokens.bearer(), request), patience);
        }
        return new Answer<>(response, body(response, handler));
    }

    private static HttpRequest with(String bearer, HttpRequest request) {
        return HttpRequest.newBuilder(request, (header, value) -> true)
                .header("Authorization", bearer)
                .build();
    }

    private static <T> T body(HttpResponse<byte[]> response, HttpResponse.BodyHandler<T> handler) {
        HttpResponse.BodySubscriber<T> subscriber = handler.apply(new Info(response));
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long items) {
                // All of it is given below.
            }

            @Override
            public void cancel() {
                // There is nothing left to stop.
            }
        });
        subscriber.onNext(List.of(ByteBuffer.wrap(ascii(response.body()))));
        subscriber.onComplete();
        return subscriber.getBody().toCompletableFuture().join();
    }

    /** The generated client reads in the machine's charset, whatever that is; in ASCII all of them agree. */
    static byte[] ascii(byte[] json) {
        StringBuilder ascii = new StringBuilder(json.length);
        for (char letter : new String(json, StandardCharsets.UTF_8).toCharArray()) {
            if (letter < 0x80) {
                ascii.append(letter);
            } else {
                ascii.append("\\u").append(String.format("%04x", (int) letter));
            }
        }
        return ascii.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private record Info(HttpResponse<?> response) implements HttpResponse.ResponseInfo {
        @Override
        public int statusCode() {
            return response.statusCode();
        }

        @Override
        public HttpHeaders headers() {
            return response.headers();
        }

        @Override
        public Version version() {
            return response.version();
        }
    }

    private record Answer<T>(HttpResponse<?> response, T body) implements HttpResponse<T> {
        @Override
        public int statusCode() {
            return response.statusCode();
        }

        @Override
        public HttpRequest request() {
            return response.request();
        }

        @Override
        public Optional<HttpResponse<T>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public HttpHeaders headers() {
            return response.headers();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return response.sslSession();
        }

        @Override
        public URI uri() {
            return response.uri();
        }

        @Override
        public Version version() {
            return response.version();
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler) {
        throw new UnsupportedOperationException("the generated client waits for its answers");
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request,
            HttpResponse.BodyHandler<T> responseBodyHandler,
            HttpResponse.PushPromiseHandler<T> pushPromiseHandler) {
        return sendAsync(request, responseBodyHandler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return Optional.of(patience);
    }

    @Override
    public Redirect followRedirects() {
        return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
        return http.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return http.sslContext().getDefaultSSLParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return Optional.empty();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
        return Optional.empty();
    }
}
