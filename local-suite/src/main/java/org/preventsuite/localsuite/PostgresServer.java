package org.preventsuite.localsuite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL server: its data is kept and durable, and every connection needs a password. */
final class PostgresServer {
    private static final String SUPERUSER = "postgres";
    // Loopback only (listen_addresses stays at its default); initdb would have trusted everybody on the machine.
    private static final List<String> ACCESS = List.of(
            "# Written by the local suite.",
            "host all all 127.0.0.1/32 scram-sha-256",
            "host all all ::1/128 scram-sha-256");

    private final SuiteFolder folder;
    private final String password;

    PostgresServer(SuiteFolder folder, Secrets secrets) {
        this.folder = folder;
        this.password = secrets.of("database.superuser");
    }

    /** A server that a killed launcher left behind on this data, still running. */
    Optional<ProcessHandle> leftRunning() {
        return folder.pid(Part.POSTGRESQL).process();
    }

    ProcessHandle start() {
        try {
            EmbeddedPostgres.builder()
                    .setPort(Part.POSTGRESQL.port())
                    .setOverrideWorkingDirectory(folder.postgresBinaries().toFile())
                    .setDataDirectory(folder.postgresData())
                    .setCleanDataDirectory(false)
                    // The launcher stops its parts in an order of its own.
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // The three services' pools, the launcher and a person looking around.
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("unix_socket_directories", "")
                    // The same order of words on every machine, whatever locales it has.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", password)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(log())
                    .setErrorRedirector(log())
                    .start();
            ProcessHandle process = postmaster();
            folder.pid(Part.POSTGRESQL).write(process);
            closeTheDoor();
            return process;
        } catch (IOException | SQLException | RuntimeException e) {
            throw new SuiteFailure(
                    "PostgreSQL does not start: " + e.getMessage() + "; " + LogTail.of(folder.log(Part.POSTGRESQL)), e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(Part.POSTGRESQL.url() + database, SUPERUSER, password);
    }

    /** Ends a server the fast way: open connections are cut, everything committed is on disk. */
    static void stop(ProcessHandle server) {
        try {
            // SIGTERM would wait for the last client to leave; Java itself can send no other signal politely.
            Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start();
            kill.waitFor();
        } catch (IOException e) {
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Child.hasEnded(server)) {
            server.destroyForcibly();
        }
    }

    /** The server itself; what the library started was only the program that started it. */
    private ProcessHandle postmaster() throws IOException {
        Path note = folder.postgresData().resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(note).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("the server ended at once"));
    }

    private void closeTheDoor() throws IOException, SQLException {
        Path access = folder.postgresData().resolve("pg_hba.conf");
        if (Files.readAllLines(access).equals(ACCESS)) {
            return;
        }
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + password + "'");
            Files.write(access, ACCESS);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.appendTo(folder.log(Part.POSTGRESQL).toFile());
    }
}
