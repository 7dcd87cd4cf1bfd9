package org.preventsuite.plans.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The councils' own documents, where somebody has them; they are not part of the project. */
public final class OriginalDocuments {
    private OriginalDocuments() {}

    /** The text of one; the test is skipped with a message if it is not there. */
    public static String read(String name) throws IOException {
        Path folder = folder();
        assumeTrue(
                folder != null && Files.isRegularFile(folder.resolve(name)),
                "original documents are not here: set PREVENT_SUITE_SEEDS to their folder to read " + name);
        return Files.readString(Objects.requireNonNull(folder).resolve(name));
    }

    private static @Nullable Path folder() {
        String named = System.getProperty("prevent.suite.seeds", System.getenv("PREVENT_SUITE_SEEDS"));
        if (named != null) {
            return Path.of(named);
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw"))) {
                Path beside = at.resolveSibling("shared").resolve("seeds");
                return Files.isDirectory(beside) ? beside : null;
            }
        }
        return null;
    }
}
