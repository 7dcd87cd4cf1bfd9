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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The three services as they are packaged, on a real PostgreSQL, each a process of its own that can be killed. */
final class Services implements AutoCloseable {
    static final List<String> NAMES = List.of("plans", "training", "referrals");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path project;
    private final Path logs;
    private final Issuer issuer = new Issuer();
    private final EmbeddedPostgres postgres;
    private final Map<String, Integer> ports = new TreeMap<>();
    private final Map<String, Process> processes = new ConcurrentHashMap<>();

    /** @param project where the services' modules are, packaged */
    Services(Path project, Path logs) throws IOException, SQLException, InterruptedException {
        this.project = project;
        this.logs = Files.createDirectories(logs);
        this.postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "120")
                .setPGStartupWait(PATIENCE)
                .start();
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
        for (String name : NAMES) {
            launch(name);
        }
        for (String name : NAMES) {
            awaitReady(name);
        }
    }

    static Path jar(Path project, String name) {
        return project.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
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

    @Override
    public void close() throws IOException {
        processes.values().forEach(Process::destroyForcibly);
        issuer.close();
        postgres.close();
    }

    private void kill(String name) throws InterruptedException {
        Process process = processes.get(name);
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        process.destroyForcibly().waitFor();
    }

    private void launch(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        jar(project, name).toString()))
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
        processes.put(name, builder.start());
    }

    private void awaitReady(String name) throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ports.get(name + " management") + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // It is still starting.
            }
            Thread.sleep(100);
        }
        throw new AssertionError(name + " is not ready; see " + logs.resolve(name + ".log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
