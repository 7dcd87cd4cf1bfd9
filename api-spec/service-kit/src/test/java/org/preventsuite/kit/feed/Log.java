package org.preventsuite.kit.feed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A change log in a database of its own, made by the kit's migrations and written to as {@link ChangeLog} does. */
final class Log implements AutoCloseable {
    private static final String WRITE = ChangeLog.WRITE.replaceAll("\\?[0-9]", "?");

    private final EmbeddedPostgres server;

    Log() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            try (Connection connection = connection();
                    Statement sql = connection.createStatement()) {
                sql.execute("create role suite_app login");
                for (String migration : new String[] {
                    "V1__create_kit_tables",
                    "V60__keep_scopes_of_readers",
                    "V61__let_tombstones_end",
                    "V62__know_a_restored_store"
                }) {
                    sql.execute(script(migration));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the change log cannot be made", e);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Log.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${appRole}", "suite_app");
        }
    }

    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    /** The log as it is now, put back beside it under that name as from a backup. */
    DataSource restored(String name) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", "template1").getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name + " template postgres");
        }
        return server.getDatabase("postgres", name);
    }

    Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    Connection transaction() throws SQLException {
        Connection connection = connection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** A reader as after a start of the service: it knows nothing but what is stored. */
    ChangeReader reader() {
        return reader(dataSource());
    }

    static ChangeReader reader(DataSource store) {
        return new ChangeReader(store, new FeedScopes(store));
    }

    /** Notes that a resource is new, changed or, without document, gone. */
    static void write(Connection connection, String area, UUID id, long version, @Nullable String document)
            throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setString(1, "thing");
            write.setObject(2, id);
            write.setString(3, area);
            write.setString(4, document == null ? "tombstone" : "upsert");
            write.setString(5, document == null ? "deleted" : null);
            write.setLong(6, version);
            write.setString(7, document);
            write.setTimestamp(8, Timestamp.from(Instant.now()));
            write.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
