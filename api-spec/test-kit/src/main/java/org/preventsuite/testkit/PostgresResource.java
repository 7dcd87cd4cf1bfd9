package org.preventsuite.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, started once for the tests of a module, with an owner role and an application role as in production. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "suite.test.db-url";

    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            server = started;
            try (Connection admin = started.getPostgresDatabase().getConnection();
                    Statement sql = admin.createStatement()) {
                sql.execute("create role suite_owner login password 'suite_owner'");
                sql.execute("create role suite_app login password 'suite_app'");
                sql.execute("create database suite owner suite_owner");
            }
            String url = "jdbc:postgresql://localhost:" + started.getPort() + "/suite";
            System.setProperty(URL, url);
            return Map.of(
                    "DB_URL", url,
                    "DB_USERNAME", "suite_app",
                    "DB_PASSWORD", "suite_app",
                    "DB_OWNER_USERNAME", "suite_owner",
                    "DB_OWNER_PASSWORD", "suite_owner",
                    "MIGRATE_AT_START", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be prepared", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of the application role, beside the service. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL, ""), "suite_app", "suite_app");
    }

    /** A connection of the owner role, for what only an operator does. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL, ""), "suite_owner", "suite_owner");
    }
}
