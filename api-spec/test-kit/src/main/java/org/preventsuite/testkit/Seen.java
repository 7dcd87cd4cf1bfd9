package org.preventsuite.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;

/** Which answers of which operations the tests of a module have really seen, kept between test classes in one file. */
final class Seen {
    private static final Path FILE = Path.of("target", "contract-seen.txt");

    private Seen() {}

    static synchronized void note(String operation, int status) {
        try {
            Files.writeString(
                    FILE, operation + " " + status + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> all() {
        try {
            return Files.readAllLines(FILE).stream().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
