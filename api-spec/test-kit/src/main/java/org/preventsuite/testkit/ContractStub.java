package org.preventsuite.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Findings;
import org.preventsuite.kit.contract.Operation;

/**
 * A partner that may say only what its contract lets it say: canned answers are held against the contract when they are
 * given, and requests when they arrive. When a provider changes its contract, the tests of those who ask it fail.
 */
public final class ContractStub implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contract contract;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Canned> canned = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> misfits = new CopyOnWriteArrayList<>();

    private ContractStub(String contract, int port) throws IOException {
        this.contract = Contract.load(contract);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A request as it arrived. */
    public record Received(String operationId, String path, Map<String, String> query, Headers headers) {}

    /** A stub of the contract at that place of the class path, on a free port. */
    public static ContractStub of(String contract) {
        return of(contract, 0);
    }

    /** The same on a port that was agreed before. */
    public static ContractStub of(String contract, int port) {
        try {
            return new ContractStub(contract, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What the operation answers for these values of its path, in the order of the address; replaces what was said before. */
    public Canned on(String operationId, Object... pathValues) {
        Operation operation = operation(operationId);
        String path = operation.template();
        for (Object value : pathValues) {
            path = path.replaceFirst("\\{[^}]*}", String.valueOf(value));
        }
        if (path.contains("{")) {
            throw new AssertionError(operationId + " has more variables in its path: " + path);
        }
        return say(operation, operation.method() + " " + path);
    }

    /** What the operation answers for all other values of its path. */
    public Canned onAny(String operationId) {
        Operation operation = operation(operationId);
        return say(operation, operation.id());
    }

    /** The requests that came in, oldest first. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** Stops answering and fails when somebody sent what the contract does not know. */
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
        if (!misfits.isEmpty()) {
            throw new AssertionError("requests that the contract does not know: " + misfits);
        }
    }

    private Operation operation(String id) {
        return contract.operations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract has no operation " + id));
    }

    private Canned say(Operation operation, String key) {
        Canned fresh = new Canned(operation);
        canned.put(key, fresh);
        return fresh;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Optional<Operation> found = contract.find(exchange.getRequestMethod(), path);
            StubRequest request = StubRequest.of(exchange);
            List<String> wrong = found.map(request::misfits).orElse(List.of("no such operation: " + request.line()));
            if (found.isEmpty() || !wrong.isEmpty()) {
                misfits.addAll(wrong);
                Reaction.sends(400, "text/plain", String.join("\n", wrong)).to(exchange, closing);
                return;
            }
            Operation operation = found.get();
            received.add(new Received(operation.id(), path, request.query(), exchange.getRequestHeaders()));
            Canned answer = canned.getOrDefault(operation.method() + " " + path, canned.get(operation.id()));
            if (answer == null) {
                misfits.add("nobody said what " + request.line() + " answers");
                Reaction.sends(501, "text/plain", "").to(exchange, closing);
            } else {
                answer.next().to(exchange, closing);
            }
        }
    }

    /** What one operation answers: one after the other, the last for ever. */
    public static final class Canned {
        private final Operation operation;
        private final Deque<Reaction> reactions = new ArrayDeque<>();

        private Canned(Operation operation) {
            this.operation = operation;
        }

        /** An answer that the contract allows; any other fails the test here. */
        public Canned answers(int status, String body) {
            return answers(status, body, Map.of());
        }

        public synchronized Canned answers(int status, String body, Map<String, String> headers) {
            Operation.Answer allowed = operation.answers().get(status);
            if (allowed == null) {
                throw new AssertionError(operation.id() + " never answers " + status);
            }
            for (String header : allowed.requiredHeaders()) {
                if (!headers.containsKey(header)) {
                    throw new AssertionError(operation.id() + " " + status + " has the header " + header);
                }
            }
            String type = type(allowed, body);
            reactions.add(new Reaction.Sends(status, type, body, headers));
            return this;
        }

        public synchronized Canned fails(Fault fault) {
            reactions.add(Reaction.of(fault));
            return this;
        }

        private synchronized Reaction next() {
            Reaction next = reactions.size() > 1 ? reactions.poll() : reactions.peek();
            if (next == null) {
                throw new AssertionError("nobody said how " + operation.id() + " answers");
            }
            return next;
        }

        /** The media type of the contract that the body fits. */
        private String type(Operation.Answer allowed, String body) {
            if (allowed.content().isEmpty() && body.isEmpty()) {
                return "";
            }
            List<String> findings = new ArrayList<>();
            for (Map.Entry<String, JsonSchema> content : allowed.content().entrySet()) {
                List<?> found = findings(content.getKey(), content.getValue(), body);
                if (found.isEmpty()) {
                    return content.getKey();
                }
                findings.add(content.getKey() + " " + found);
            }
            throw new AssertionError(operation.id() + " never answers so: " + findings);
        }

        private static List<?> findings(String type, JsonSchema schema, String body) {
            if (!type.contains("json") || type.contains("ndjson")) {
                return List.of();
            }
            try {
                return Findings.inBody(schema, JSON.readTree(body));
            } catch (JsonProcessingException e) {
                return List.of("not JSON: " + e.getOriginalMessage());
            }
        }
    }

    /** Something that a stub does with a request. */
    private interface Reaction {
        void to(HttpExchange exchange, CountDownLatch closing) throws IOException;

        static Reaction sends(int status, String type, String body) {
            return new Sends(status, type, body, Map.of());
        }

        static Reaction of(Fault fault) {
            return switch (fault) {
                case SILENT -> (exchange, closing) -> await(closing);
                case CLOSED -> (exchange, closing) -> {};
                case SERVER_ERROR -> sends(500, "text/html", "<h1>Internal Server Error</h1>");
                case BROKEN_JSON -> sends(200, "application/json", "{\"areaCode\": \"E0");
                case WRONG_JSON -> sends(200, "application/json", "{\"unheardOf\": [1, 2, 3]}");
            };
        }

        private static void await(CountDownLatch closing) {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Sends a complete answer. */
        record Sends(int status, String type, String body, Map<String, String> headers) implements Reaction {
            @Override
            public void to(HttpExchange exchange, CountDownLatch closing) throws IOException {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                headers.forEach(exchange.getResponseHeaders()::set);
                if (!type.isEmpty()) {
                    exchange.getResponseHeaders().set("Content-Type", type);
                }
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
