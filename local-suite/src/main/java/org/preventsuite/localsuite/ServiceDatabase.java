package org.preventsuite.localsuite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** One service's database with its two roles: the owner, who migrates, and the application, which only works with what it is given. */
final class ServiceDatabase {
    private final String name;
    private final String ownerPassword;
    private final String appPassword;

    ServiceDatabase(Part service, Secrets secrets) {
        this.name = service.shortName();
        this.ownerPassword = secrets.of("database." + owner());
        this.appPassword = secrets.of("database." + app());
    }

    String owner() {
        return name + "_owner";
    }

    String app() {
        return name + "_app";
    }

    /** Makes what is missing and sets both passwords anew; running it again changes nothing. */
    void prepare(PostgresServer server) {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            role(connection, owner(), ownerPassword);
            role(connection, app(), appPassword);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + owner());
            }
            // PUBLIC may connect to any database unless told otherwise; one service has no business in another's.
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + app());
        } catch (SQLException e) {
            throw new SuiteFailure("Cannot prepare the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** The environment that points a service at this database. */
    Map<String, String> environment() {
        return Map.of(
                "DB_URL",
                Part.POSTGRESQL.url() + name,
                "DB_USERNAME",
                app(),
                "DB_PASSWORD",
                appPassword,
                "DB_OWNER_USERNAME",
                owner(),
                "DB_OWNER_PASSWORD",
                ownerPassword);
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        try (Statement statement = connection.createStatement()) {
            statement.execute((known ? "ALTER" : "CREATE") + " ROLE " + role + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
