package org.preventsuite.aggregator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The token issuer and the three services, reduced to the pages they would give; {@link RecordedPagesTest} checks those. */
final class StubSuite implements AutoCloseable {
    private final ConcurrentMap<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> bearers = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile String authorities = "[\"E10000028\",\"E23000013\"]";
    private int tokens;

    /** @param retryAfter seconds, for a header */
    record Answer(int status, String body, @Nullable String retryAfter) {
        static Answer page(String file) {
            return new Answer(200, resource("feeds/" + file + ".json"), null);
        }

        static Answer area(String file) {
            return new Answer(200, resource("areas/" + file + ".json"), null);
        }

        static Answer busy(String retryAfter) {
            return new Answer(503, "", retryAfter);
        }

        static Answer problem(int status, String slug) {
            String body = """
                    {"type": "urn:problem-type:prevent-suite:%s", "title": "A title", "status": %d,
                     "helpUrl": "/problems/%s", "requestId": "r-1"}""".formatted(slug, status, slug);
            return new Answer(status, body, null);
        }

        /** The connection is held and nothing said. */
        static Answer never() {
            return new Answer(0, "", null);
        }
    }

    /** All three services with their first pages, and nothing new after those. */
    StubSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        on("/plans/v1/areas/E10000028", Answer.area("E10000028"));
        on("/plans/v1/areas/E23000013", Answer.area("E23000013"));
        on("/plans/v1/areas/E07000199", Answer.area("E07000199"));
        on("/plans/v1/areas?parentCode=E10000028", Answer.area("members-E10000028"));
        on("/plans/v1/areas?parentCode=E23000013", Answer.area("members-E23000013"));
        on("/plans/v1/areas?cursor=more", Answer.area("members-E23000013-more"));
        onFeed("plans", null, Answer.page("plans-1"));
        onFeed("plans", "plans-1", Answer.page("plans-2"));
        onFeed("plans", "plans-2", Answer.page("plans-nothing-new"));
        onFeed("training", null, Answer.page("training-1"));
        onFeed("training", "training-1", Answer.page("training-nothing-new"));
        onFeed("referrals", null, Answer.page("referrals-1"));
        onFeed("referrals", "referrals-1", Answer.page("referrals-nothing-new"));
    }

    /** What stands at a place: one answer after the other, the last for ever. */
    void on(String place, Answer... inOrder) {
        answers.put(place, new ArrayDeque<>(List.of(inOrder)));
    }

    void onFeed(String service, @Nullable String cursor, Answer... inOrder) {
        on(feed(service, cursor), inOrder);
    }

    void authorities(String json) {
        authorities = json;
    }

    /** The cursors that a feed was asked for, in order; {@code null} reads as "from nothing". */
    List<String> cursors(String service) {
        return asked.stream()
                .filter(place -> place.startsWith("/" + service + "/v1/changes"))
                .map(place -> place.contains("=") ? place.substring(place.indexOf('=') + 1) : "from nothing")
                .toList();
    }

    /** The different tokens that were shown, in order. */
    List<String> bearers() {
        return bearers.stream().distinct().toList();
    }

    String url(String service) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + service;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/token")) {
            send(exchange, new Answer(200, token(), null));
            return;
        }
        bearers.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("none"));
        String place = place(
                path, Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
        asked.add(place);
        send(exchange, next(place));
    }

    private static String place(String path, String query) {
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith("cursor=") || parameter.startsWith("parentCode=")) {
                return path + "?" + parameter;
            }
        }
        return path;
    }

    private synchronized Answer next(String place) {
        Deque<Answer> left = answers.getOrDefault(place, new ArrayDeque<>());
        if (left.isEmpty()) {
            return Answer.problem(404, "not-found");
        }
        return left.size() == 1 ? left.getFirst() : left.removeFirst();
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            if (answer.status() == 0) {
                closed.await();
                return;
            }
            if (answer.retryAfter() != null) {
                exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String token() {
        tokens++;
        String claims = "{\"azp\": \"county\", \"jti\": \"" + tokens + "\", \"authorities\": " + authorities + "}";
        String middle = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "{\"access_token\": \"h." + middle + ".s\", \"expires_in\": 300}";
    }

    private static String feed(String service, @Nullable String cursor) {
        return "/" + service + "/v1/changes" + (cursor == null ? "" : "?cursor=" + cursor);
    }

    static String resource(String name) {
        try (InputStream file = StubSuite.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment of an aggregator that reads from here. */
    Map<String, String> environment(Path store) {
        return Map.of(
                "PLANS_URL", url("plans"),
                "TRAINING_URL", url("training") + "/",
                "REFERRALS_URL", url("referrals"),
                "TOKEN_URL", url("token"),
                "CLIENT_ID", "county",
                "CLIENT_SECRET", "not a secret",
                "STORE", store.toString());
    }
}
