package org.preventsuite.aggregator.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the store. All of it can be read again from the feeds, so a new shape needs no migration. */
final class Schema {
    private static final int VERSION = 2;

    private static final String[] TABLES = {"""
        create table feed (
            name               text not null constraint pk_feed primary key,
            cursor             text not null,
            consistent_through text
        ) strict, without rowid\
        """, """
            create table resource (
                feed      text    not null,
                type      text    not null,
                id        text    not null,
                area_code text    not null,
                version   integer not null,
                document  text,
                constraint pk_resource primary key (feed, type, id)
            ) strict, without rowid\
            """, """
                create table area (
                    code   text    not null constraint pk_area primary key,
                    name   text    not null,
                    member integer not null
                ) strict, without rowid\
                """};

    private Schema() {}

    /** Plans and internal routes are the councils' own business: nobody else on this machine may read the file. */
    static void ownersOnly(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException e) {
            // It is the store of an earlier run, with the rights its owner has given it since.
        } catch (IOException e) {
            throw new StoreException("The store " + file + " cannot be made", e);
        }
    }

    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Held from the first write to the end: two readers in one store would move each other's cursors.
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("begin immediate");
            int version = version(statement);
            if (version < VERSION) {
                for (String table : List.of("feed", "resource", "area")) {
                    statement.execute("drop table if exists " + table);
                }
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("pragma user_version = " + VERSION);
            }
            statement.execute("commit");
            if (version > VERSION) {
                throw new StoreException(
                        "The store was made by a newer aggregator; use that one, or delete the file to begin again.",
                        null);
            }
        }
        connection.setAutoCommit(false);
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
