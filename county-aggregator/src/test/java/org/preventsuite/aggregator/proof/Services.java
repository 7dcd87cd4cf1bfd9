package org.preventsuite.aggregator.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Services as they are packaged, each a process of its own, with the PostgreSQL and the issuer they need; all can go away. */
final class Services implements AutoCloseable {
    static final List<String> NAMES = List.of("plans", "training", "referrals");

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path logs;
    private final Path data;
    private final List<String> names;
    private final Issuer issuer = new Issuer();
    private EmbeddedPostgres postgres;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Integer> ports = new TreeMap<>();
    private final Map<String, Process> processes = new ConcurrentHashMap<>();

    /**
     * @param logs where each service's log goes
     * @param names the services that are started
     */
    Services(Path logs, List<String> names) throws IOException, SQLException, InterruptedException {
        this.logs = Files.createDirectories(logs);
        this.names = names;
        this.data = Files.createTempDirectory("services");
        this.postgres = postgres(freePort());
        try (Connection admin = postgres.getPostgresDatabase().getConnection();
                Statement sql = admin.createStatement()) {
            for (String name : NAMES) {
                sql.execute("create role " + name + "_owner login password 'owner'");
                sql.execute("create role " + name + "_app login password 'app'");
                sql.execute("create database " + name + " owner " + name + "_owner");
                ports.put(name, freePort());
                ports.put(name + " management", freePort());
            }
        }
        // Of a build that is broken off nothing stays behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> processes.values().forEach(Process::destroyForcibly)));
        startAgain();
    }

    /** A build of one module alone has no services beside it; a build of everything has. */
    static boolean arePackaged() {
        return NAMES.stream().allMatch(name -> Files.exists(jar(name)));
    }

    Issuer issuer() {
        return issuer;
    }

    String url(String name) {
        return "http://127.0.0.1:" + ports.get(name);
    }

    /** Without warning, as a machine that fails; then again as its operator would start it. */
    void killAndStartAgain(String name) throws IOException, InterruptedException {
        kill(name);
        launch(name);
        awaitReady(name);
    }

    /** All at once. */
    void kill() throws InterruptedException {
        for (String name : names) {
            kill(name);
        }
    }

    void startAgain() throws IOException, InterruptedException {
        for (String name : names) {
            launch(name);
        }
        for (String name : names) {
            awaitReady(name);
        }
    }

    void launch(String name) throws IOException {
        processes.put(name, process(name).start());
    }

    void stopDatabase() throws IOException {
        postgres.close();
    }

    /** On the same data, at the same address. */
    void startDatabase() throws IOException {
        postgres = postgres(postgres.getPort());
    }

    boolean isReady(String name) throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ports.get(name + " management") + "/q/health/ready"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void awaitReady(String name) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (isReady(name)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(name + " is not ready; see " + logs.resolve(name + ".log"));
    }

    @Override
    public void close() throws IOException {
        processes.values().forEach(Process::destroyForcibly);
        issuer.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "120")
                .setPGStartupWait(PATIENCE)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static Path jar(String name) {
        return PROJECT.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }

    private void kill(String name) throws InterruptedException {
        Process process = processes.get(name);
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        process.destroyForcibly().waitFor();
    }

    private ProcessBuilder process(String name) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        jar(name).toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        logs.resolve(name + ".log").toFile()));
        Map<String, String> environment = builder.environment();
        environment.put("DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name);
        environment.put("DB_USERNAME", name + "_app");
        environment.put("DB_PASSWORD", "app");
        environment.put("DB_OWNER_USERNAME", name + "_owner");
        environment.put("DB_OWNER_PASSWORD", "owner");
        environment.put("MIGRATE_AT_START", "true");
        environment.put("OIDC_ISSUER_URL", issuer.url());
        environment.put("FOLLOW_EVERY", "off");
        environment.put("SUITE_RATE_LIMIT_PER_MINUTE", "1000000");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.get(name)));
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.get(name + " management")));
        for (String partner : NAMES) {
            environment.put(partner.toUpperCase(java.util.Locale.ROOT) + "_URL", url(partner));
        }
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
