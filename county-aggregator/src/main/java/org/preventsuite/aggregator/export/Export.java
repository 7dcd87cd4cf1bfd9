package org.preventsuite.aggregator.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preventsuite.aggregator.store.Council;
import org.preventsuite.aggregator.store.CountyStore;
import org.preventsuite.aggregator.store.Kind;

/** One Parquet file for each resource type, written by DuckDB: its plain values in typed columns, and the whole document. */
public final class Export {
    private static final String PARQUET = ".parquet";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Nothing is fetched from anywhere: what is needed is inside the library. */
    private static final List<String> SETTINGS = List.of(
            "SET autoinstall_known_extensions = false",
            "SET autoload_known_extensions = false",
            "SET memory_limit = '512MB'",
            "SET threads = 1");

    private final Path folder;

    public Export(Path folder) {
        this.folder = folder;
    }

    /** Writes the store as it is; a file is either the old or the new one, never half of either. */
    public void write(CountyStore store) {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            Set<Path> written = new HashSet<>();
            for (Kind kind : store.kinds()) {
                Path file = folder.resolve(kind.feed()).resolve(kind.type() + PARQUET);
                write(file, rows -> resources(store, kind, rows), columns(kind), statement);
                written.add(file);
            }
            write(
                    folder.resolve("area" + PARQUET),
                    rows -> areas(store.areas(), rows),
                    "json ->> '$.code' AS code, json ->> '$.name' AS name, (json ->> '$.member')::BOOLEAN AS member",
                    statement);
            dropOthers(written);
        } catch (IOException | SQLException e) {
            throw new ExportException("The files in " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Writes lines of JSON. */
    private interface Rows {
        void to(BufferedWriter lines) throws IOException;
    }

    private static void write(Path file, Rows rows, String columns, Statement statement)
            throws IOException, SQLException {
        Path within = Files.createDirectories(file.toAbsolutePath().getParent());
        Path lines = Files.createTempFile(within, "rows", ".part");
        Path made = Files.createTempFile(within, "made", ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(lines)) {
                rows.to(writer);
            }
            statement.execute("COPY (SELECT " + columns + " FROM read_ndjson_objects(" + quoted(lines) + ")) TO "
                    + quoted(made) + " (FORMAT parquet)");
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(lines);
            Files.deleteIfExists(made);
        }
    }

    private static void resources(CountyStore store, Kind kind, BufferedWriter lines) throws IOException {
        store.each(kind, (areaCode, document) -> {
            lines.write("{\"areaCode\":" + MAPPER.writeValueAsString(areaCode) + ",\"document\":" + document + "}");
            lines.newLine();
        });
    }

    private static void areas(List<Council> areas, BufferedWriter lines) throws IOException {
        for (Council area : areas) {
            lines.write(MAPPER.writeValueAsString(area));
            lines.newLine();
        }
    }

    /** A value that does not fit its column's type is null there and still stands in the document. */
    private static String columns(Kind kind) {
        Map<String, String> columns = Columns.of(kind.feed(), kind.type());
        columns.remove("areaCode");
        return "json ->> '$.areaCode' AS \"areaCode\", "
                + columns.entrySet().stream()
                        .map(column -> "TRY_CAST(json ->> '$.document.%1$s' AS %2$s) AS \"%1$s\", "
                                .formatted(column.getKey(), column.getValue()))
                        .collect(Collectors.joining())
                + "json -> '$.document' AS document";
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    /** What the store has nothing of any more would otherwise stay for ever. */
    private void dropOthers(Set<Path> written) throws IOException {
        Set<Path> services = written.stream().map(Path::getParent).collect(Collectors.toSet());
        for (Path service : services) {
            try (Stream<Path> files = Files.list(service)) {
                for (Path file : files.filter(Export::isParquet)
                        .filter(file -> !written.contains(file))
                        .toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isParquet(Path file) {
        return file.toString().endsWith(PARQUET);
    }
}
